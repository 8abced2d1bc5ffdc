
"use strict";
// The page reads without this script. It adds a slider to each picture, a viewer with zoom, and open details in print.
// `enhance` takes a .pictures article; the page of `nepenthe serve` calls it for pictures that come later.
const enhance = (() => {
  const make = (tag, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };

  const panelsOf = (article) => [...article.querySelectorAll(".panels figure")].map((figure) => ({
    figure,
    image: figure.querySelector("img"),
    label: figure.querySelector("figcaption b").textContent,
    caption: [...figure.querySelector("figcaption").children].map((part) => part.textContent).join("  "),
  }));

  // Two versions on top of one another, the upper one cut off at the slider. The range input lies over them unseen,
  // so pointer, touch and arrow keys all work as the browser has them.
  const compare = (article, panels) => {
    const images = [make("img"), make("img")];
    const range = make("input", { type: "range", min: 0, max: 100, step: 0.5, value: 50 });
    const stage = make("div", { className: "stage" }, ...images, range, make("div", { className: "handle" }));
    const sides = images.map((image, side) => {
      const select = make("select", {}, ...panels.map((panel, index) => make("option", { value: index, textContent: panel.label })));
      select.value = panels.length - 2 + side;
      select.setAttribute("aria-label", side ? "Picture on the right" : "Picture on the left");
      select.addEventListener("change", show);
      return select;
    });
    function show() {
      images.forEach((image, side) => {
        const { image: { src, alt } } = panels[sides[side].value];
        Object.assign(image, { src, alt });
      });
      const [left, right] = sides.map((select) => panels[select.value].label);
      range.setAttribute("aria-label", `Divide between ${left} and ${right}`);
      move();
    }
    function move() {
      stage.style.setProperty("--cut", `${range.value}%`);
      range.setAttribute("aria-valuetext", `${Math.round(range.value)} % ${panels[sides[0].value].label}`);
    }
    range.addEventListener("input", move);
    show();
    article.append(make("div", { className: "compare" }, stage, make("div", { className: "sides" }, ...sides)));
    article.classList.add("paired");
  };

  // Zoom and pan of `image` within `view`: wheel, two fingers, a click, + and - and 0, drag and arrow keys. It stays
  // when the picture is exchanged, so that versions are compared at one place.
  const zoom = (view, image, told) => {
    const most = 32;
    let [scale, x, y] = [1, 0, 0];
    const show = () => {
      // The picture covers the view, or as much of it as there is.
      x = Math.min(0, Math.max(x, view.clientWidth * (1 - scale)));
      y = Math.min(0, Math.max(y, view.clientHeight * (1 - scale)));
      image.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
      view.classList.toggle("zoomed", scale > 1);
      told(scale);
    };
    const middle = () => [view.clientWidth / 2, view.clientHeight / 2];
    const place = (event) => {
      const { left, top } = view.getBoundingClientRect();
      return [event.clientX - left, event.clientY - top];
    };
    // What lies at (px, py) stays there.
    const by = (factor, [px, py] = middle()) => {
      const wanted = Math.min(most, Math.max(1, scale * factor));
      x = px - (px - x) * wanted / scale;
      y = py - (py - y) * wanted / scale;
      scale = wanted;
      show();
    };
    const pan = (dx, dy) => { x += dx; y += dy; show(); };
    const reset = () => { [scale, x, y] = [1, 0, 0]; show(); };
    view.addEventListener("wheel", (event) => {
      event.preventDefault();
      by(Math.exp(-event.deltaY * (event.deltaMode ? 0.05 : 0.002)), place(event));
    }, { passive: false });
    const fingers = new Map();
    let moved = false;
    const spread = () => {
      const [[ax, ay], [bx, by]] = fingers.values();
      return { width: Math.hypot(ax - bx, ay - by), at: [(ax + bx) / 2, (ay + by) / 2] };
    };
    view.addEventListener("pointerdown", (event) => {
      if (fingers.size === 0) moved = false;
      fingers.set(event.pointerId, place(event));
      view.setPointerCapture(event.pointerId);
    });
    view.addEventListener("pointermove", (event) => {
      if (!fingers.has(event.pointerId)) return;
      const [before, old] = [fingers.get(event.pointerId), fingers.size === 2 && spread()];
      const now = place(event);
      fingers.set(event.pointerId, now);
      const shift = [now[0] - before[0], now[1] - before[1]];
      if (Math.hypot(...shift) > 2) moved = true;
      if (old) {
        const { width, at } = spread();
        by(width / Math.max(old.width, 1), old.at);
        pan(at[0] - old.at[0], at[1] - old.at[1]);
      } else if (fingers.size === 1) {
        pan(...shift);
      }
    });
    for (const end of ["pointerup", "pointercancel"]) {
      view.addEventListener(end, (event) => {
        const click = end === "pointerup" && fingers.size === 1 && fingers.has(event.pointerId) && !moved;
        fingers.delete(event.pointerId);
        if (click) scale > 1 ? reset() : by(4, place(event));
      });
    }
    const step = 60;
    const keys = {
      "+": () => by(1.5), "=": () => by(1.5), "-": () => by(1 / 1.5), "0": reset,
      ArrowLeft: () => pan(step, 0), ArrowRight: () => pan(-step, 0), ArrowUp: () => pan(0, step), ArrowDown: () => pan(0, -step),
    };
    // Arrow keys pan only where there is something to pan.
    const key = (name) => {
      if (!keys[name] || (name.startsWith("Arrow") && scale === 1)) return false;
      keys[name]();
      return true;
    };
    return { by, reset, key };
  };

  const viewer = () => {
    const image = make("img", { draggable: false });
    const view = make("div", { className: "view" }, image);
    const caption = make("span");
    const level = make("span");
    const button = (textContent, label, action) => {
      const element = make("button", { type: "button", textContent });
      if (label) element.setAttribute("aria-label", label);
      element.addEventListener("click", action);
      return element;
    };
    const zoomed = zoom(view, image, (scale) => { level.textContent = `${Math.round(scale * 100)} %`; });
    const dialog = make("dialog", {}, view, make("p", {},
      button("Previous", "", () => turn(-1)), caption, button("Next", "", () => turn(1)),
      button("\u2212", "Zoom out", () => zoomed.by(1 / 1.5)), level, button("+", "Zoom in", () => zoomed.by(1.5)),
      button("Close", "", () => dialog.close())));
    dialog.setAttribute("aria-label", "Enlarged picture");
    caption.setAttribute("aria-live", "polite");
    let panels = [];
    let index = 0;
    const turn = (by) => {
      index = (index + by + panels.length) % panels.length;
      const panel = panels[index];
      Object.assign(image, { src: panel.image.src, alt: panel.image.alt });
      caption.textContent = panel.caption;
    };
    dialog.addEventListener("keydown", (event) => {
      const by = { ArrowLeft: -1, ArrowRight: 1, PageUp: -1, PageDown: 1 }[event.key];
      if (zoomed.key(event.key)) event.preventDefault();
      else if (by) turn(by);
    });
    document.body.append(dialog);
    return (all, at) => {
      [panels, index] = [all, at];
      turn(0);
      dialog.showModal();
      zoomed.reset();
    };
  };

  const open = viewer();
  return (article) => {
    const panels = panelsOf(article);
    if (panels.length > 1) compare(article, panels);
    panels.forEach(({ figure, image, label }, index) => {
      const button = make("button", { type: "button", className: "enlarge" });
      button.setAttribute("aria-label", `Enlarge ${label}`);
      button.addEventListener("click", () => open(panels, index));
      image.replaceWith(button);
      button.append(image);
    });
  };
})();
document.querySelectorAll(".pictures").forEach(enhance);
addEventListener("beforeprint", () => document.querySelectorAll("details").forEach((details) => { details.open = true; }));
