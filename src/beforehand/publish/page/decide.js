// Answers from the diagrams of a law. A profile is a list with a number for each of data.facts: its cell, or "unknown".
// Nothing is stored or sent; the same profile has the same answer.

// The data, from its short form (publish/wire.py). Decisions, outcomes, rules, points and notes are numbers.
function read(short) {
  const nodes = short.nodes.split(";").filter(Boolean).map((line, number) => {
    const [fact, ...runs] = line.split(" ");
    const node = [+fact];
    for (const run of runs) {
      const [kid, times] = run.split("*");
      for (let i = 0; i < (times || 1); i++) node.push(kid < 0 ? +kid : number - kid);
    }
    return node;
  });
  const facts = short.facts.map(([unknown, presumed, several], place) => ({ name: "q" + (place + 1), unknown, presumed, several }));
  const decisions = short.decisions.map((own) => ({
    only: own.only,
    leaves: own.leaves.map(([verdict, certainty, possible]) => ({ verdict: verdict < 0 ? null : verdict, certainty, possible })),
    answer: own.answer,
    always: own.always,
    together: own.together,
    open_facts: own.facts,
    open_points: own.points,
    notes: own.notes,
  }));
  return { facts, nodes, decisions, notes: short.notes, risks: short.risks };
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
    let because = [];
    if (leaf.verdict !== null) {
      because = where(own.always, Object.keys(own.always)).map(Number);
      if (!because.length) because = (own.together.find((several) => walk(data.nodes, several[1], profile)) || [[]])[0];
    }
    return {
      verdict: leaf.verdict,
      certainty: leaf.certainty,
      possible: leaf.possible,
      because,
      open_facts: where(own.open_facts, Object.keys(own.open_facts)),
      open_points: where(own.open_points, Object.keys(own.open_points)).map(Number),
      notes: where(data.notes, own.notes),
    };
  });
}
