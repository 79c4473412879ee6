// Answers from the diagrams of a law. A profile is a list with a number for each of data.facts: its cell, or "unknown".
// Nothing is stored or sent; the same profile has the same answer.

// The data, from its short form (publish/wire.py). Decisions, outcomes, rules, points and notes are numbers.
function read(short) {
  const lines = [];
  for (const line of short.nodes.split(";").filter(Boolean)) {
    const [back, times] = line.slice(1).split(" ");
    if (line[0] !== "=") lines.push(line);
    else for (let i = 0; i < times; i++) lines.push(lines[lines.length - back]);
  }
  const letters = "abcdefghijklmnopqrstuvwxyz";
  const result = (kid) => -1 - (letters + letters.toUpperCase()).indexOf(kid);
  const nodes = lines.map((line, number) => {
    const [fact, ...runs] = line.match(/^\d+|[a-z]\*\d+|-?\d+\*\d+|[a-z]|-?\d+/gi);
    const node = [+fact];
    for (const run of runs) {
      const [kid, times] = run.split("*");
      for (let i = 0; i < (times || 1); i++) node.push(isNaN(kid) ? result(kid) : kid < 0 ? +kid : number - kid);
    }
    return node;
  });
  const facts = short.facts.map(([unknown, presumed, several], place) => ({ name: "q" + (place + 1), unknown, presumed, several }));
  const decisions = short.decisions.map((own) => ({
    only: own.only,
    leaves: own.leaves.map(([verdict, certainty, possible]) => ({ verdict: verdict < 0 ? null : verdict, certainty, possible })),
    answer: own.answer,
    because: own.because,
    open_facts: own.facts,
    open_points: own.points,
    notes: own.notes,
  }));
  return { facts, nodes, decisions, notes: short.notes, risks: short.risks, ways: short.ways };
}

// The result that a diagram has for a profile; 1 is true.
function walk(nodes, root, profile) {
  while (root >= 0) {
    const node = nodes[root];
    root = node[profile[node[0]] + 1];
  }
  return -1 - root;
}

// What the law says of a profile, for each decision. "because" has the rules that carry every leading world, or the
// fewest that together do. All lists are in the order of the pack, open facts in the order of asking.
function answer(data, profile) {
  const where = (roots, names) => names.filter((name) => walk(data.nodes, roots[name], profile));
  return data.decisions.map((own) => {
    const leaf = own.leaves[walk(data.nodes, own.answer, profile)];
    return {
      verdict: leaf.verdict,
      certainty: leaf.certainty,
      possible: leaf.possible,
      because: where(own.because, Object.keys(own.because)).map(Number),
      open_facts: where(own.open_facts, Object.keys(own.open_facts)),
      open_points: where(own.open_points, Object.keys(own.open_points)).map(Number),
      notes: own.notes.filter((note) => !(note in data.notes) || walk(data.nodes, data.notes[note], profile)),
    };
  });
}

// All smallest sets of changes of the facts that may be changed that give another verdict of a decision; none without one.
function ways(data, profile, number) {
  const own = data.decisions[number];
  const leaf = (cells) => own.leaves[walk(data.nodes, own.answer, cells)];
  const now = leaf(profile).verdict;
  const found = [];
  const tried = now === null ? [] : [[]];
  for (const some of tried)
    for (const fact of data.ways.slice(some.length ? data.ways.indexOf(some[some.length - 1][0]) + 1 : 0)) {
      const { unknown, presumed } = data.facts[fact];
      const given = profile[fact] === unknown && presumed !== null ? presumed : profile[fact];
      for (let cell = 0; cell < unknown; cell++) {
        const changes = [...some, [fact, cell]];
        const moved = profile.slice();
        for (const [place, other] of changes) moved[place] = other;
        const { verdict, certainty } = leaf(moved);
        const known = (way) => way.changes.every(([place, other]) => moved[place] === other);
        if (cell === given || found.some(known)) continue;
        if (verdict === null || verdict === now) tried.push(changes);
        else found.push({ changes, verdict, certainty });
      }
    }
  return found;
}
