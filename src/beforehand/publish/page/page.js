// The page with script: one question per screen, answers to check and change, the result, Close.
// What was answered is kept nowhere but in the form itself. Nothing is stored, sent, or written into the address.
(function () {
  const get = (id) => document.getElementById(id);
  const root = document.documentElement;
  const form = document.forms[0];
  const data = read(JSON.parse(get("data").textContent));
  const facts = data.facts;
  let at = null; // the fact that is asked
  let before = []; // the facts that were asked before it
  let changing = null; // the screen with the list of answers from which it was asked for

  // Pieces of the page. Every sentence stands in it once; a result is put together from copies.

  function make(tag, kids, name) {
    const made = document.createElement(tag);
    if (name) made.className = name;
    made.append(...kids.filter(Boolean));
    return made;
  }
  function copy(node) {
    const made = node.cloneNode(true);
    for (const one of [made, ...made.querySelectorAll("[id]")]) one.removeAttribute("id");
    return made;
  }
  function inside(node, selector) {
    const made = document.createDocumentFragment();
    made.append(...copy(selector ? node.querySelector(selector) : node).childNodes);
    return made;
  }
  function say(name) {
    const own = get("w-" + name);
    return own ? inside(own) : inside(get(name), "h3");
  }
  // A sentence of an answer, as paragraphs.
  const line = (name, kind) => make("div", [inside(document.querySelector("[class$='-" + name + "']"))], kind);
  const told = (tag, name, kind) => make(tag, [say(name)], kind);
  const list = (kids, kind) => (kids.length ? make("ul", kids, kind) : null);
  const items = (node) => Array.from(node ? node.children : []);
  const asks = (fact) => inside(get(fact.name), "h1");
  const outcome = (number, place) => inside(get("d" + number + "o" + place), "h4");
  const pointOf = (number) => get("p" + number);
  function part(name, kids) {
    return kids.some(Boolean) ? make("section", [told("h3", name), ...kids]) : null;
  }
  // A part that can be folded; what is read first stays open.
  function fold(name, kids, open) {
    if (!kids.some(Boolean)) return null;
    const made = make("details", [make("summary", [told("h3", name)]), ...kids]);
    made.open = open;
    return made;
  }
  function label(input) {
    const made = inside(input.parentNode);
    for (const one of made.querySelectorAll("input,small")) one.remove();
    return made;
  }
  function show(screen, heading) {
    for (const name of ["start", "ask", "check", "result"]) get(name).hidden = name !== screen;
    get("error").hidden = true;
    scrollTo(0, 0);
    const title = get(screen).querySelector(heading);
    title.tabIndex = -1;
    title.focus({ preventScroll: true });
  }

  // What was answered

  const inputs = (fact) => Array.from(document.getElementsByName(fact.name));
  const chosen = (fact) => inputs(fact).filter((input) => input.checked);
  const answered = (fact) => chosen(fact).map((input) => make("div", [label(input)]));
  const isPresumed = (fact) => fact.presumed !== null && !chosen(fact).length;
  const presumed = (fact) => make("div", [label(inputs(fact).find((input) => +input.value === fact.presumed))]);

  // Every case of the person: one for each of several answers to the same question.
  function cases() {
    let made = [{ profile: [], apart: [] }];
    for (const fact of facts) {
      const picked = chosen(fact);
      const several = picked.length > 1;
      made = [].concat(...made.map((one) => (picked.length ? picked : [null]).map((input) => ({
        profile: one.profile.concat(input ? +input.value : fact.unknown),
        apart: several ? one.apart.concat(input) : one.apart,
      }))));
    }
    for (const one of made) {
      const found = answer(data, one.profile);
      // A decision that depends on an outcome of another one is told while that outcome is possible.
      one.told = found.filter((own, number) => {
        own.number = number;
        own.profile = one.profile;
        const only = data.decisions[number].only;
        return !only || found[only[0]].possible.includes(only[1]);
      });
    }
    return made;
  }
  function nextFact() {
    const open = new Set([].concat(...cases().map((one) => [].concat(...one.told.map((found) => found.open_facts)))));
    return facts.find((fact) => open.has(fact.name) && !chosen(fact).length);
  }

  // Screens

  function ask(fact) {
    at = fact;
    if (get("wrong")) get("wrong").remove();
    for (const one of facts) {
      get(one.name).hidden = one !== fact;
      get(one.name).removeAttribute("aria-describedby");
    }
    show("ask", "#" + fact.name + " h1");
  }
  function onward() {
    const fact = nextFact();
    if (fact) ask(fact);
    else (changing || check)();
    if (!fact) changing = null;
  }
  // Without an answer: the same words above the question and beside its options.
  function refuse() {
    const error = get("error");
    error.hidden = false;
    error.tabIndex = -1;
    if (!get("wrong")) {
      const own = get(at.name);
      const made = make("p", [inside(error, "a")]);
      made.id = "wrong";
      own.querySelector("label").before(made);
      own.setAttribute("aria-describedby", made.id);
    }
    error.focus();
  }
  function next() {
    if (!chosen(at).length) return refuse();
    if (!changing) before.push(at);
    onward();
  }
  function back() {
    const fact = changing ? null : before.pop();
    const leave = changing || (() => show("start", "h1"));
    changing = null;
    if (fact) ask(fact);
    else leave();
  }
  function row(fact, screen) {
    const shown = isPresumed(fact)
      ? [presumed(fact), make("small", [say("presumed"), copy(get("b-" + fact.name))])]
      : answered(fact);
    const change = make("button", [say("page_change"), make("span", [asks(fact)], "vh")], "link");
    change.type = "button";
    change.onclick = () => {
      changing = screen;
      ask(fact);
    };
    return make("div", [make("dt", [asks(fact)]), make("dd", [...shown, change])]);
  }
  // What was answered or is taken as given, each with "Change", which leads back to the screen.
  const rows = (screen) => facts.filter((fact) => chosen(fact).length || isPresumed(fact)).map((fact) => row(fact, screen));
  function check() {
    get("answers").replaceChildren(...rows(check));
    show("check", "h1");
  }

  // The result

  function headline(found) {
    const verdict = found.verdict;
    const sure = found.certainty === "settled";
    const guarded = verdict !== null && !sure && get("d" + found.number + "o" + verdict).hasAttribute("data-g");
    const outcomes = (places) => list(places.map((place) => make("li", [outcome(found.number, place)])));
    const state = (told, place) => lines.splice(place, 0, make("div", [make("span", [], "sign " + found.certainty), told], "state"));
    const lines = [];
    if (verdict === null) lines.push(line(found.certainty, "lead"), outcomes(found.possible));
    else if (guarded) lines.push(line("guarded", "lead"), line("says_so"), outcomes([verdict]));
    else lines.push(make("p", [outcome(found.number, verdict)], "lead"));
    if (verdict !== null) state(line(sure || found.certainty === "reported" ? found.certainty : "disputed_verdict"), lines.length);
    else state(told("b", found.certainty === "facts_missing" ? "page_missing" : "state_" + found.certainty), 0);
    return make("div", lines, "card " + found.certainty);
  }
  function why(found) {
    return found.because.map((rule) => {
      const item = get("d" + found.number + "r" + rule);
      const made = make("li", [inside(item, "div")]);
      const cited = made.querySelector(".c");
      if (item.hasAttribute("data-d")) cited.append(" · ", say("otherwise_rule"));
      cited.append(" · ", say("support_" + item.dataset.s));
      const tried = items(item.querySelector("ul")).filter((one) => !found.because.includes(+one.id.split("r")[1]));
      if (tried.length) made.append(make("div", [told("p", "tried"), list(tried.map((one) => make("li", [inside(one, "div")])))], "x"));
      return made;
    });
  }
  function openFact(name) {
    const how = get(name + "u").parentNode.querySelector("small");
    return make("li", [asks({ name }), how && copy(how)]);
  }
  // What the law says of other situations, by what it says.
  function others(found) {
    const groups = {};
    for (const way of ways(data, found.profile, found.number)) {
      const key = [way.verdict, way.certainty, way.changes.map(([fact]) => fact)].join();
      (groups[key] = groups[key] || []).push(way);
    }
    const labels = ([fact, cell]) => inputs(facts[fact]).filter((input) => +input.value === cell).map((input) => make("div", [label(input)]));
    return Object.values(groups).map((own) => {
      const { verdict, certainty, changes } = own[0];
      const state = certainty !== "settled" && told("b", "state_" + certainty);
      const asked = changes.map(([fact]) => make("div", [asks(facts[fact])], "c"));
      const each = own.map((way) => make("li", [].concat(...way.changes.map(labels))));
      return make("li", [state && make("div", [state]), make("div", [outcome(found.number, verdict)]), ...asked, list(each)]);
    });
  }
  function dispute(number) {
    const made = copy(pointOf(number));
    made.querySelector("h4").after(told("p", "state_" + made.dataset.s, "c"));
    for (const item of made.querySelectorAll("li")) {
      const cited = item.querySelector(".c");
      if (cited.textContent.trim() === "—") cited.replaceChildren(say("nobody_says"));
      else cited.prepend(say(item.hasAttribute("data-c") ? "comments_only" : "who_says"), " ");
    }
    return made;
  }
  // The sources that are cited above, under their kinds.
  function sources(body) {
    const cited = new Set();
    for (const one of body.querySelectorAll(".c")) for (const code of one.textContent.match(/\bS\d+/g) || []) cited.add(code);
    const made = copy(get("sources"));
    for (const group of made.querySelectorAll("ul")) {
      for (const item of items(group)) if (!cited.has(item.textContent.split(" ")[0])) item.remove();
      if (group.children.length) continue;
      const title = group.previousElementSibling;
      if (title.localName === "h4") title.remove();
      group.remove();
    }
    return made;
  }
  function result() {
    const body = get("body");
    const points = new Set();
    const notes = new Set();
    let every = false; // whether every decision of the law concerns him
    body.replaceChildren(make("p", [inside(get("t"))], "title"));
    for (const one of cases()) {
      every = every || one.told.length === data.decisions.length;
      if (one.apart.length) body.append(make("h2", one.apart.map(label), "case"));
      for (const found of one.told) {
        found.open_points.forEach((point) => points.add(point));
        found.notes.forEach((note) => [note, ...(data.risks[note] || [])].forEach((name) => notes.add("n" + name)));
        body.append(make("section", [
          make(one.apart.length ? "h3" : "h2", [inside(get("d" + found.number), "h3")], "asks"),
          headline(found),
          part("why", [list(why(found))]),
          part("open_facts", [list(found.open_facts.map(openFact))]),
          part("open_points", [list(found.open_points.map((point) => make("li", [inside(pointOf(point), "h4")])))]),
          fold("ways", [list(others(found))]),
        ], "decision"));
      }
    }
    const noted = (selector) => list(Array.from(document.querySelectorAll(selector + ">li")).filter((item) => notes.has(item.id)).map(copy));
    const promises = noted("#promised>ul");
    const intro = promises && items(get("promised")).filter((one) => one.localName === "p").map(copy);
    const risks = noted("#risks>ul");
    if (risks) risks.className = "w";
    body.append(...[
      fold("who_says_what", Array.from(points).map(dispute), true),
      fold("papers", [noted("#papers>ul")], true),
      fold("risks", [risks, promises && make("div", [...intro, promises], "b")], every),
      fold("notes", [noted("#notes>ul")]),
      fold("help", [told("p", "help_lines")], true),
    ].filter(Boolean));
    const cited = items(sources(body)).slice(1);
    body.append(...[".m", "#cautions", "#until"].map((one) => copy(document.querySelector(one))));
    body.append(fold("sources", cited), fold("given", [make("dl", rows(result))]));
    show("result", "h1");
  }

  // Leaving: nothing is left in the window, and Back does not lead here again.

  function close() {
    form.reset();
    document.body.textContent = "";
    location.replace("about:blank");
  }
  let presses = [];
  addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    presses = presses.filter((time) => event.timeStamp - time < 3000).concat(event.timeStamp);
    if (presses.length > 2) close();
  });
  document.addEventListener("visibilitychange", () => root.classList.toggle("cover", document.hidden));
  addEventListener("pagehide", () => form.reset());
  addEventListener("pageshow", (event) => event.persisted && location.reload());

  // Paper: the whole result, or a slip that tells nothing of the person.

  addEventListener("beforeprint", () => {
    for (const one of get("body").querySelectorAll("details")) one.open = true;
  });
  function slip() {
    const parts = document.querySelectorAll("#t,#law [data-slip],#cautions>:first-child>p,#until");
    const paper = get("slip");
    paper.replaceChildren(...Array.from(parts, copy));
    const cited = sources(paper);
    cited.className = "q";
    paper.lastChild.before(cited);
    root.classList.add("slip");
    print();
    root.classList.remove("slip");
  }

  // Beginning

  const languages = Array.from(document.getElementsByName("l"));
  function reset() {
    const spoken = languages.find((input) => input.checked);
    form.reset();
    spoken.checked = true;
    before = [];
    show("start", "h1");
  }
  for (const title of document.querySelectorAll("legend h2")) title.replaceWith(make("h1", Array.from(title.childNodes)));
  for (const fact of facts)
    if (fact.several) {
      const boxes = inputs(fact);
      const unknown = get(fact.name + "u");
      for (const box of boxes) {
        box.type = "checkbox";
        box.onchange = () => {
          for (const other of boxes) if (box.checked && (box === unknown) !== (other === unknown)) other.checked = false;
        };
      }
    }
  for (const input of languages) input.onchange = () => (root.lang = input.value);
  form.onsubmit = (event) => {
    event.preventDefault();
    if (!get("ask").hidden) next();
  };
  get("error").querySelector("a").onclick = (event) => {
    event.preventDefault();
    inputs(at)[0].focus();
  };
  const acts = { begin: onward, back, see: result, other: check, again: reset, print: () => print(), "print-slip": slip, close };
  for (const id of Object.keys(acts)) get(id).onclick = acts[id];
  form.reset();
  root.className = "js";
  show("start", "h1");
})();
