// Many cases at once: a CSV file from this computer is answered in the page, row by row, with the same diagrams.
// Nothing of a row is shown or kept; the answers go into a file only when they are saved.

// A text without what people do not mean to say, as screen/vocabulary.py folds it.
function fold(text) {
  return text.normalize("NFKC").toLowerCase().toUpperCase().toLowerCase().normalize("NFKC").replace(/\p{Cf}/gu, "")
    .replace(/ς/g, "σ").replace(/[_\-‐-―−]/g, " ").replace(/[ʻʼ‘’\x60´′]/g, "'")
    .replace(/ё/g, "е").replace(/ı/g, "i").replace(/\u0307/g, "").replace(/&/g, " and ")
    .split(/[\s\x1c-\x1f\x85]+/).filter(Boolean).join(" ").replace(/^[ .:;,]+|[ .:;,]+$/g, "");
}

// The bytes of a file as text: UTF-8 or UTF-16 with their marks, UTF-8 without, else the Cyrillic of Windows.
function decode(bytes) {
  const first = new Uint8Array(bytes).slice(0, 2).join();
  const utf16 = { "255,254": "utf-16le", "254,255": "utf-16be" }[first];
  try {
    return new TextDecoder(utf16 || "utf-8", { fatal: !utf16 }).decode(bytes);
  } catch (error) {
    return new TextDecoder("windows-1251").decode(bytes);
  }
}

// What parts the cells of a CSV file: the mark that its first line has most of.
function parting(text) {
  const head = text.split(/[\r\n]/, 1)[0].replace(/\x22[^\x22]*\x22/g, "");
  return [",", ";", "\t", "|"].sort((a, b) => head.split(b).length - head.split(a).length)[0];
}

// The rows of a CSV file (RFC 4180), each a list of texts; empty lines are none.
function* csv(text, mark) {
  let row = [];
  let at = 0;
  while (at < text.length) {
    let cell = "";
    for (let again = ""; text[at] === '"'; again = '"') {
      const end = text.indexOf('"', at + 1);
      if (end < 0) throw ["broken"];
      cell += again + text.slice(at + 1, end);
      at = end + 1;
    }
    let end = at;
    while (end < text.length && text[end] !== mark && text[end] !== "\n" && text[end] !== "\r") end++;
    row.push(cell + text.slice(at, end));
    at = end + 1;
    if (text[end] === mark && at < text.length) continue;
    if (text[end] === mark) row.push("");
    if (text[end] === "\r" && text[at] === "\n") at++;
    if (row.length > 1 || row[0]) yield row;
    row = [];
  }
}

// Days are numbered as in Python: 1 is 1 January of the year 1.
const EPOCH = 719163;
const LAST = 3652059;
function day(year, month, date) {
  const when = new Date(0);
  when.setUTCFullYear(year, month - 1, date);
  return year > 0 && when.getUTCMonth() === month - 1 && when.getUTCDate() === +date ? when / 864e5 + EPOCH : null;
}
// Complete units between two days, as ir/dates.py counts them; "late" is whether a missing anniversary falls on the next day.
function units(start, end, { unit, late }) {
  if (unit === "days") return end - start;
  const from = new Date((start - EPOCH) * 864e5);
  const to = new Date((end - EPOCH) * 864e5);
  const next = new Date(to);
  next.setUTCMonth(to.getUTCMonth() + 1, 0);
  const reached = Math.min(from.getUTCDate(), next.getUTCDate() + late);
  const months = 12 * (to.getUTCFullYear() - from.getUTCFullYear()) + to.getUTCMonth() - from.getUTCMonth() - (reached > to.getUTCDate());
  return unit === "years" ? Math.floor(months / 12) : months;
}

// What stands at the places of the names in a list of place to names.
function spread(places) {
  const made = Object.create(null);
  for (const place in places) for (const name of places[place]) made[name] = +place;
  return made;
}
const trimmed = (text) => text.trim();
const cellOf = (fact, value) => fact.cuts.filter((cut) => value >= cut).length;

// What reads one column: a cell's text to {cell}, {value} too for numbers and days, {} where it is blank, or {fault}.
// "sample" has texts of the column.
function reader(words, fact, sample) {
  const known = new Map();
  const exact = spread(fact.exact);
  const spelt = spread(fact.spelt);
  const lands = spread();
  for (const cell in fact.codes)
    for (const code of fact.codes[cell].split(" ")) {
      exact[code] = +cell;
      for (const name of words.countries[code]) lands[name] = +cell;
    }
  const find = (plain, folded) => [exact[plain], spelt[folded], lands[folded], lands[/^[a-z]{3}$/i.test(plain) && plain.toUpperCase()]].find((cell) => cell >= 0);
  const named = fact.codes && sample.some((text) => text.length > 3 && lands[fold(text)] >= 0);
  const doubtful = named ? words.doubtful : fact.codes ? ["NA"] : [];
  const date = (plain) => {
    const [, ...parts] = /^(\d{4})-(\d\d?)-(\d\d?)$/.exec(plain) || /^(\d\d?)\.(\d\d?)\.(\d{4})$/.exec(plain) || [];
    return parts.length ? day(...(parts[0][2] ? parts : parts.reverse())) : null;
  };
  const read = (plain) => {
    const folded = fold(plain);
    const not = (fault) => (words.blank.includes(folded) ? {} : { fault });
    if (fact.cuts) {
      const dated = fact.kind === "date";
      const value = dated ? date(plain) : /^[+-]?\d{1,9}([.,]0)?$/.test(plain) ? parseInt(plain, 10) : null;
      if (value === null) return not(dated ? "not-a-date" : "not-a-number");
      const out = (fact.low !== null && value < fact.low) || (fact.high !== null && value > fact.high);
      return out ? { fault: "impossible-value" } : { value, cell: cellOf(fact, value) };
    }
    if (doubtful.includes(plain)) return { fault: "ambiguous-value" };
    const cell = find(plain, folded);
    if (cell >= 0) return { cell };
    const several = [";", "/", ",", "\n", "+"].some((mark) => {
      const parts = plain.split(mark).map(trimmed);
      return parts.length > 1 && parts.length < 21 && parts.every((part) => find(part, fold(part)) >= 0);
    });
    return not(several ? "several-values" : fact.kind === "yes_no" ? "not-yes-or-no" : "impossible-value");
  };
  return (text) => {
    if (!known.has(text)) known.set(text, read(text.trim()));
    return known.get(text);
  };
}

// Which columns are which facts: {id, mark, width, facts: [{fact, at, name, read}]}. Throws what a file is refused for, and its columns.
function columns(words, head, sample) {
  const headers = spread(words.headers);
  const names = head.map((name) => name.trim().replace(/\s+/g, " "));
  const meant = names.map((name) => [name, name.replace(/\([^()]*\)/g, "")].map((one) => headers[fold(one)]).find((fact) => fact >= 0));
  const id = names.findIndex((name, at) => !(meant[at] >= 0) && words.ids.includes(fold(name)));
  const patterns = words.patterns.map((pattern) => new RegExp(pattern, "u"));
  const texts = names.map((name, at) => [...new Set(sample.filter((row) => row.length === names.length).map((row) => row[at].trim()))]);
  const facts = names.map((name, at) => ({ name, at, fact: meant[at], read: meant[at] >= 0 && reader(words, words.facts[meant[at]], texts[at]) }));
  const isPersonal = ({ name, at, read }) => {
    const spaced = " " + fold(name).split(/[ ./()]+/).join(" ") + " ";
    if (!read && words.personal.some((word) => spaced.includes(" " + word + " "))) return true;
    const strange = read ? texts[at].filter((text) => read(text).fault) : texts[at];
    const kinds = strange.map((text) => patterns.findIndex((pattern) => pattern.test(text)));
    const count = kinds.filter((kind) => !kind).length;
    return kinds.includes(1) || (count > 0 && (at === id || (read ? 2 * strange.length > texts[at].length : count >= words.few * texts[at].length)));
  };
  const refuse = (code, own) => {
    if (own.length) throw [code, ...own.map((one) => one.name)];
  };
  refuse("personal", facts.filter(isPersonal));
  const own = facts.filter((one) => one.read).sort((a, b) => a.fact - b.fact);
  refuse("two", own.filter((one) => own.some((other) => other !== one && other.fact === one.fact)));
  if (!own.length) throw ["nothing", ...names];
  return { id, width: names.length, facts: own };
}

// Fills the fact in that follows from two days. Gives the decisions to ask instead where one of the days is missing and several
// cells are possible, or null where what is given contradicts itself. As ir/boxes.py has it.
function derive(words, seen) {
  const own = words.derived;
  const from = own && seen[own.start] && seen[own.start].value;
  if (from === undefined || from === null) return [];
  const fact = words.facts[own.fact];
  const end = seen[own.end] || {};
  const given = (seen[own.fact] || {}).value;
  const cuts = [1, ...words.facts[own.end].cuts, LAST + 1];
  const found = [];
  for (let cell = 0; cell + 1 < cuts.length; cell++) {
    const low = Math.max(end.value || cuts[cell], from);
    const high = end.value || cuts[cell + 1] - 1;
    if (low > high || (end.value && end.cell !== cell)) continue;
    const counts = [units(from, low, own), units(from, high, own)];
    const least = given === undefined ? counts[0] : Math.max(counts[0], given);
    const most = Math.min(counts[1], fact.high === null ? LAST : fact.high, given === undefined ? LAST : given);
    if (least <= most) for (let one = cellOf(fact, least); one <= cellOf(fact, most); one++) found.push([cell, one]);
  }
  if (!found.length) return null;
  if (found.length > 1) return words.hung.sets[found.join(";")];
  seen[own.end] = { cell: found[0][0] };
  seen[own.fact] = { cell: found[0][1] };
  return [];
}

// The answers to a file, some rows at a time: gives how many are done. "out" collects the lines, "counts" the summary.
function* answerTable(data, words, text, out, counts) {
  const mark = parting(text);
  const rows = csv(text, mark);
  const head = rows.next().value || [];
  const waiting = [];
  for (let row; waiting.length < 1e4 && (row = rows.next().value); ) waiting.push(row);
  const found = columns(words, head, waiting);
  const names = words.names;
  const hung = words.hung && read({ ...words.hung, facts: [] });
  const told = new Map();
  const parts = ["", "_certainty", "_possible", "_because", "_sources", "_open_facts", "_open_points"];
  // A cell that no spreadsheet takes for a formula.
  const quoted = (text) => {
    const safe = /^[ \xa0\u200b\ufeff\x22\x27\t\r\n]*[=+\-@\t\r\n＝＋－＠]/.test(text) ? "'" + text : text;
    return /[\x22\r\n]/.test(safe) || safe.includes(mark) ? '"' + safe.replace(/\x22/g, '""') + '"' : safe;
  };
  const line = (cells) => cells.map(quoted).join(mark);
  const count = (own, name) => (own[name] = (own[name] || 0) + 1);
  const cells = (own, number) => {
    const lists = [
      own.possible.map((place) => names.outcomes[number][place]),
      own.because.map((rule) => names.rules[number][rule]),
      own.because.map((rule) => names.sources[number][rule]).flat(),
      own.open_facts.map((name) => names.facts[name.slice(1) - 1]),
      own.open_points.map((point) => names.points[point]),
    ];
    return [own.verdict === null ? "" : names.outcomes[number][own.verdict], own.certainty, ...lists.map((list) => [...new Set(list)].join("; "))];
  };
  const none = names.decisions.map(() => parts.map(() => "")).flat();
  const answers = (profile, instead) => {
    const own = answer(instead.length ? { ...data, nodes: hung.nodes, decisions: instead.map((place) => hung.decisions[place]) } : data, profile);
    const isDefective = (one) => one.certainty === "defective";
    const defective = own.some(isDefective);
    const concerns = (number) => {
      const only = data.decisions[number].only;
      return !only || (own[only[0]].possible.includes(only[1]) && concerns(only[0]));
    };
    const open = new Set(own.map((one, number) => (concerns(number) && !defective ? one.open_facts : [])).flat());
    return {
      line: line(own.map((one, number) => (isDefective(one) ? cells({ ...one, possible: [], because: [] }, number) : defective ? none.slice(0, parts.length) : cells(one, number))).flat()),
      near: open.size === 1 && [...open][0],
      kinds: own.map((one, number) => (isDefective(one) || defective ? "no_answer" : concerns(number) ? one.certainty : "not_asked")),
    };
  };
  const refused = { line: line(none), kinds: names.decisions.map(() => "no_answer") };
  const id = (own) => (found.id < 0 ? [] : [own]);
  out.push(line(["row", ...id("case"), ...names.decisions.map((one) => parts.map((part) => one + part)).flat(), "problems", "answered_by"]));
  const one = (row) => {
    const seen = {};
    const faults = [];
    const whole = row.length === found.width;
    for (const { fact, at, name, read } of found.facts) {
      const own = whole ? read(row[at]) : { fault: "unreadable-line" };
      if (own.fault) faults.push(name + ": " + own.fault);
      else seen[fact] = own;
    }
    if (faults.length) counts.unread++;
    faults.forEach((fault) => count(counts.faults, fault));
    const instead = derive(words, seen);
    let own = refused;
    if (instead) {
      const profile = data.facts.map((fact, place) => {
        const { cell } = seen[words.asked[place]] || {};
        return cell >= 0 ? cell : fact.unknown;
      });
      const key = [...profile, ...instead].join();
      own = told.get(key) || answers(profile, instead);
      told.set(key, own);
    } else {
      faults.push("contradiction");
      counts.contradict++;
    }
    if (own.near) count(counts.near, own.near);
    own.kinds.forEach((kind, number) => count(counts.kinds[number], kind));
    out.push([++counts.rows, ...id(quoted(whole && found.id >= 0 ? row[found.id] : "")), own.line, quoted(faults.join("; ")), quoted(words.by)].join(mark));
  };
  for (let row; (row = waiting[counts.rows] || rows.next().value); ) {
    one(row);
    if (counts.rows % 200 === 0) yield counts.rows;
  }
}
