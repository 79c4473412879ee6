// The caseworker's screen for a CSV file: choose it, see how far the answers are, what was found, and save them.
(function () {
  const get = (id) => document.getElementById(id);
  const data = read(JSON.parse(get("data").textContent));
  const words = JSON.parse(get("words").textContent);
  const input = get("csv");
  let lines = [];
  let run = 0; // the number of the file that is answered; another one ends it

  function make(tag, kids) {
    const made = document.createElement(tag);
    made.append(...kids);
    return made;
  }
  function copy(node) {
    return make("span", node.cloneNode(true).childNodes);
  }
  const say = (name) => copy(get("w-" + name));
  const number = (count) => String(count).replace(/\B(?=(\d{3})+$)/g, "\u202f");
  function clear() {
    run++;
    lines = [];
    if (!get("found")) return; // the page is closed and empty
    get("found").hidden = true;
    for (const id of ["going", "counted", "refused"]) get(id).replaceChildren();
  }
  function turn(to, from) {
    clear();
    input.value = "";
    get(from).hidden = true;
    get(to).hidden = false;
    scrollTo(0, 0);
    const title = get(to).querySelector("h1");
    title.tabIndex = -1;
    title.focus({ preventScroll: true });
  }
  function going(count) {
    get("going").replaceChildren(say("page_screen_going"), " ", make("b", [number(count)]));
  }
  function refuse([code, ...columns]) {
    get("refused").append(make("p", [say("page_screen_" + code)]), make("ul", columns.map((name) => make("li", [name]))));
  }

  // Counts under a heading, the most first.
  function part(title, counts, told, first = []) {
    const names = Object.keys(counts).sort((a, b) => counts[b] - counts[a]);
    const row = ([words, count]) => {
      const head = make("th", [words]);
      head.scope = "row";
      return make("tr", [head, make("td", [number(count)])]);
    };
    const rows = [...first, ...names.map((name) => [told(name), counts[name]])];
    return rows.length ? [make("table", [make("caption", [title]), make("tbody", rows.map(row))])] : [];
  }
  const states = { facts_missing: "screen_missing", not_asked: "screen_not_asked", no_answer: "screen_no_answer" };
  function summary(counts) {
    const away = Object.values(counts.near).reduce((sum, count) => sum + count, 0);
    get("counted").append(
      ...part(say("screen_away"), counts.near, (name) => (get(name) ? copy(get(name).querySelector("h1")) : words.names.facts[name.slice(1) - 1]), [[say("screen_rows"), away]]),
      ...counts.kinds.map((kinds, place) => part(copy(get("d" + place).querySelector("h3")), kinds, (kind) => say(states[kind] || "state_" + kind))).flat(),
      ...part(say("screen_faults"), counts.faults, (fault) => fault, ["unread", "contradict"].filter((name) => counts[name]).map((name) => [say("screen_" + name), counts[name]])),
    );
    get("found").hidden = false;
  }

  // Some rows at a time, so that the page stays alive.
  async function answerFile(file) {
    const own = run;
    const made = [];
    const counts = { rows: 0, unread: 0, contradict: 0, near: {}, faults: {}, kinds: data.decisions.map(() => ({})) };
    const steps = answerTable(data, words, decode(await file.arrayBuffer()), made, counts);
    let told = 0;
    for (let step = {}; !step.done; ) {
      for (const until = performance.now() + 50; !step.done && performance.now() < until; ) step = steps.next();
      if (performance.now() - told > 1000) {
        going(counts.rows);
        told = performance.now();
      }
      await new Promise((done) => setTimeout(done));
      if (own !== run) return;
    }
    going(counts.rows);
    lines = made;
    summary(counts);
  }
  input.onclick = () => (input.value = "");
  input.onchange = () => {
    clear();
    const own = run;
    if (input.files[0]) answerFile(input.files[0]).catch((error) => own === run && refuse(Array.isArray(error) ? error : ["broken"]));
  };
  get("save").onclick = () => {
    const link = make("a", []);
    link.download = "answers.csv";
    link.href = URL.createObjectURL(new Blob(["\ufeff", lines.join("\r\n"), "\r\n"], { type: "text/csv" }));
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  };
  get("many").onclick = () => turn("cases", "start");
  get("leave").onclick = () => turn("start", "cases");
  get("close").addEventListener("click", clear);
  addEventListener("pagehide", clear);
})();
