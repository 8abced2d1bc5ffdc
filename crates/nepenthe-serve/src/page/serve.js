"use strict";
// Asks what there is, sends the picture with its degradation, and shows each picture as it comes. A new request, and
// leaving the page, closes the connection of the one before, which stops its work.
(() => {
  const at = (id) => document.getElementById(id);
  const make = (tag, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };

  // The token stands behind # in the address that the program printed. It is kept for this tab and leaves the address.
  const token = (() => {
    const given = new URLSearchParams(location.hash.slice(1)).get("token");
    if (given) {
      sessionStorage.setItem("token", given);
      history.replaceState(null, "", location.pathname);
    }
    return given || sessionStorage.getItem("token");
  })();

  class Refusal extends Error {
    constructor({ problem, hint }) {
      super(problem);
      this.hint = hint;
    }
  }

  const ask = async (path, options = {}) => {
    const headers = token ? { Authorization: `Bearer ${token}` } : {};
    const reply = await fetch(path, { ...options, headers, credentials: "omit" });
    if (reply.ok) return reply;
    throw new Refusal(await reply.json().catch(() => ({ problem: `the program answered ${reply.status}`, hint: "" })));
  };

  const state = { about: null, photo: "cat", file: null, kind: "haze", seed: 1, values: {}, running: null };

  const say = (text, problem = false, hint = "") => {
    const status = at("status");
    status.classList.toggle("problem", problem);
    status.replaceChildren(text, ...(hint ? [make("small", { textContent: hint })] : []));
  };
  const fail = (error) => say(error.message || String(error), true, error.hint || "");

  // ---- The picture

  const showChoice = () => {
    for (const button of at("photos").children) button.setAttribute("aria-pressed", String(!state.file && button.value === state.photo));
    at("drop").classList.toggle("chosen", Boolean(state.file));
    at("drop-text").textContent = state.file ? state.file.name : "Drop a picture here, or choose a file";
    const photo = state.about.photos.find(({ name }) => name === state.photo);
    const size = (bytes) => bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
    at("about-picture").textContent = state.file
      ? `Your picture, ${size(state.file.size)}. It should be a clean one if it is to be degraded and scored.`
      : `${photo.title}: ${photo.licence}.`;
  };

  const take = (file) => {
    if (!file) return;
    const { upload } = state.about.limits;
    if (file.size > upload) {
      say(`${file.name} is too large: at most ${(upload / (1 << 20)).toFixed(0)} MiB are taken.`, true);
      return;
    }
    state.file = file;
    showChoice();
    run();
  };

  const photos = () => {
    const button = ({ name, title }) => {
      const element = make("button", { type: "button", value: name, title }, make("img", { src: `/photos/${name}.jpg`, alt: title }));
      element.addEventListener("click", () => {
        Object.assign(state, { photo: name, file: null });
        at("file").value = "";
        showChoice();
        run();
      });
      return element;
    };
    at("photos").replaceChildren(...state.about.photos.map(button));
  };

  const dropping = () => {
    const drop = at("drop");
    const over = (event) => {
      if (![...event.dataTransfer.types].includes("Files")) return;
      event.preventDefault();
      drop.classList.add("over");
    };
    // Anywhere on the page: a picture dropped beside the field would else replace the page.
    addEventListener("dragenter", over);
    addEventListener("dragover", over);
    addEventListener("dragleave", (event) => { if (!event.relatedTarget) drop.classList.remove("over"); });
    addEventListener("drop", (event) => {
      event.preventDefault();
      drop.classList.remove("over");
      take(event.dataTransfer.files[0]);
    });
    at("file").addEventListener("change", (event) => take(event.target.files[0]));
  };

  // ---- The degradation

  const kindOf = (kind) => state.about.degradations.find(({ name }) => name === kind);

  const slider = (kind, { name, label, unit, low, high, step, value }) => {
    // The numbers are single precision: 0.85 arrives as 0.8500000238.
    const digits = (String(+step.toPrecision(4)).split(".")[1] ?? "").length;
    const values = (state.values[kind] ??= {});
    const input = make("input", { type: "range", min: low, max: high, step: +step.toPrecision(4), name });
    input.value = values[name] ?? value.toFixed(digits);
    const output = make("output");
    const show = () => { output.textContent = Number(input.value).toFixed(digits).replace("-", "\u2212"); };
    input.addEventListener("input", () => {
      values[name] = input.value;
      show();
    });
    input.addEventListener("change", run);
    show();
    return make("label", { className: "setting" }, make("span", {}, label, " ", make("small", { textContent: unit })), output, input);
  };

  const showSettings = () => {
    const [strength, ...rest] = (kindOf(state.kind)?.settings ?? []).map((setting) => slider(state.kind, setting));
    const parts = strength ? [strength] : [make("p", { className: "note", textContent: "The picture is restored as it is. There is no clean one to score against." })];
    if (rest.length) parts.push(make("details", {}, make("summary", { textContent: "More settings" }), ...rest));
    at("settings").replaceChildren(...parts);
    at("draw").hidden = !kindOf(state.kind)?.random;
  };

  const kinds = () => {
    const choice = (kind) => {
      const input = make("input", { type: "radio", name: "kind", value: kind, checked: kind === state.kind });
      input.addEventListener("change", () => {
        state.kind = kind;
        showSettings();
        run();
      });
      return make("label", {}, input, kind || "none");
    };
    at("kinds").replaceChildren(...state.about.degradations.map(({ name }) => choice(name)), choice(""));
  };

  // ---- The result

  const address = () => {
    const query = new URLSearchParams();
    if (!state.file) query.set("photo", state.photo);
    if (state.kind) {
      query.set("degradation", state.kind);
      query.set("seed", state.seed);
      for (const [name, value] of Object.entries(state.values[state.kind] ?? {})) query.set(name, value);
    }
    return `/restore?${query}`;
  };

  // Lines of JSON as they come. A reply that ends in the middle has no last line.
  async function* lines(reply) {
    const reader = reply.body.pipeThrough(new TextDecoderStream()).getReader();
    let parts = [];
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const pieces = value.split("\n");
      parts.push(pieces[0]);
      for (const piece of pieces.slice(1)) {
        yield JSON.parse(parts.join(""));
        parts = [piece];
      }
    }
  }

  // A loop, since a callback for each of millions of bytes is felt.
  const blob = (base64) => {
    const text = atob(base64);
    const bytes = new Uint8Array(text.length);
    for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index);
    return new Blob([bytes], { type: "image/png" });
  };

  const number = ({ value, unit }) => {
    const text = typeof value === "number" ? value.toFixed(unit ? 2 : 4) : "\u221e";
    return text.replace("-", "\u2212");
  };

  const article = (title) => {
    const panels = make("div", { className: "panels" });
    const rows = make("tbody");
    const head = make("tr");
    const table = make("table", {}, make("thead", {}, head), rows);
    const element = make("article", { className: "card pictures" }, make("h3", { textContent: title }), panels);
    const scores = make("article", { className: "card" }, make("h3", { textContent: "Scores" }), make("div", { className: "scroll" }, table));
    const note = make("p", { className: "note" });
    scores.append(note);
    return { whole: make("div", { className: "results" }, element, scores), element, panels, rows, head, note };
  };

  const heading = (view, scored) => {
    const cell = (textContent, className = "") => make("th", { textContent, className, scope: "col" });
    const metrics = scored ? state.about.metrics : [];
    const score = (metric) => {
      const th = cell(metric);
      th.append(make("small", { textContent: metric.startsWith("psnr") ? "dB, higher is better" : "higher is better" }));
      return th;
    };
    view.head.replaceChildren(cell("Picture"), ...metrics.map(score), cell("Time"), cell("Download", "download"));
    view.note.textContent = scored
      ? "The score of the degraded picture is the identity floor, that of doing nothing. A network that forgot a degradation should score like UT, a network that never saw it, and not like BEFORE."
      : "Scores need a clean picture to compare with: choose a degradation.";
  };

  const shows = (view, name, picture) => {
    const { label, width, height, scores, seconds, png } = picture;
    const src = URL.createObjectURL(blob(png));
    const first = scores[0];
    const value = make("span", { className: "value", textContent: first ? `${number(first)} ${first.unit}` : label === "clean" ? "reference" : "" });
    const image = make("img", { src, width, height, alt: `${label}: ${name}` });
    view.panels.append(make("figure", {}, image, make("figcaption", {}, make("b", { textContent: label }), " ", value)));
    const link = make("a", { href: src, download: `${name}-${label}.png`, textContent: "PNG" });
    const cells = view.head.children.length > 3 ? state.about.metrics.map((metric) => {
      const score = scores.find((score) => score.metric === metric);
      return make("td", { textContent: score ? number(score) : label === "clean" ? "" : "n/a" });
    }) : [];
    const row = make("tr", {}, make("th", { scope: "row", textContent: label }), ...cells);
    row.append(make("td", { textContent: seconds === null ? "" : `${seconds.toFixed(2)} s` }), make("td", { className: "download" }, link));
    view.rows.append(row);
    return src;
  };

  // What was compared, and where, stays when the next result comes.
  const compared = { left: null, right: null, cut: null };
  const slide = (element) => {
    enhance(element);
    const [left, right] = element.querySelectorAll(".sides select");
    const range = element.querySelector(".compare input");
    if (!range) return;
    const choose = (select, label) => {
      const option = [...select.options].find((option) => option.textContent === label);
      if (option) select.value = option.value;
      select.dispatchEvent(new Event("change"));
    };
    choose(left, compared.left);
    choose(right, compared.right);
    if (compared.cut !== null) range.value = compared.cut;
    range.dispatchEvent(new Event("input"));
    const label = (select) => select.options[select.selectedIndex].textContent;
    left.addEventListener("change", () => { compared.left = label(left); });
    right.addEventListener("change", () => { compared.right = label(right); });
    range.addEventListener("input", () => { compared.cut = range.value; });
  };

  let shown = [];
  const follow = async (request, signal) => {
    const title = state.file ? state.file.name : state.about.photos.find(({ name }) => name === state.photo).title;
    const name = `${(state.file ? state.file.name.replace(/\.[^.]*$/, "") : state.photo)}${state.kind ? `-${state.kind}` : ""}`;
    const view = article(state.kind ? `${title}, ${state.kind}` : title);
    heading(view, Boolean(state.kind));
    const old = shown;
    const total = state.about.networks.length + (state.kind ? 2 : 1);
    let made = [];
    let last = null;
    for await (const line of lines(await request)) {
      if (signal.aborted) break;
      last = line;
      if (line.kind !== "picture") continue;
      made.push(shows(view, name, line));
      if (made.length === 1) {
        at("result").replaceChildren(view.whole);
        shown = made;
        old.forEach((src) => URL.revokeObjectURL(src));
      }
      if (made.length < total) say(`${made.length} of ${total} pictures are done\u2026`);
    }
    if (made.length) slide(view.element);
    if (signal.aborted) return;
    if (last?.kind === "error") throw new Refusal(last);
    if (last?.kind !== "done") throw new Refusal({ problem: "The work was stopped before its end.", hint: "Is the program still running?" });
    say(`Done in ${last.seconds.toFixed(1)} s.`);
  };

  async function run() {
    state.running?.abort();
    const control = state.running = new AbortController();
    at("cancel").hidden = false;
    document.querySelector(".results")?.classList.add("old");
    say("Working\u2026");
    try {
      const body = state.file ?? undefined;
      await follow(ask(address(), { method: "POST", body, signal: control.signal }), control.signal);
    } catch (error) {
      if (state.running !== control) return;
      if (control.signal.aborted) say("Stopped.");
      else fail(error instanceof TypeError ? new Refusal({ problem: "The program does not answer.", hint: "Is it still running?" }) : error);
    } finally {
      if (state.running === control) {
        at("cancel").hidden = true;
        document.querySelector(".results")?.classList.remove("old");
      }
    }
  }

  const start = async () => {
    state.about = await (await ask("/about")).json();
    at("version").textContent = `nepenthe ${state.about.version}. Networks: ${state.about.networks.map(({ label, description }) => `${label}, ${description}`).join("; ")}.`;
    photos();
    kinds();
    showSettings();
    showChoice();
    dropping();
    at("controls").addEventListener("submit", (event) => event.preventDefault());
    at("cancel").addEventListener("click", () => state.running?.abort());
    at("draw").addEventListener("click", () => { state.seed += 1; run(); });
    addEventListener("pagehide", () => state.running?.abort());
    await run();
  };
  start().catch(fail);
})();
