
"use strict";
// The page reads without this script. It adds a slider to each picture, enlargement, and open details in print.
(() => {
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

  const viewer = () => {
    const image = make("img");
    const caption = make("span");
    const button = (textContent, action) => {
      const element = make("button", { type: "button", textContent });
      element.addEventListener("click", action);
      return element;
    };
    const close = () => dialog.close();
    const dialog = make("dialog", {}, image, make("p", {},
      button("Previous", () => turn(-1)), caption, button("Next", () => turn(1)), button("Close", close)));
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
    image.addEventListener("click", close);
    dialog.addEventListener("keydown", (event) => {
      const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (by) turn(by);
    });
    document.body.append(dialog);
    return (all, at) => {
      [panels, index] = [all, at];
      turn(0);
      dialog.showModal();
    };
  };

  const open = viewer();
  for (const article of document.querySelectorAll(".pictures")) {
    const panels = panelsOf(article);
    if (panels.length > 1) compare(article, panels);
    panels.forEach(({ figure, image, label }, index) => {
      const button = make("button", { type: "button", className: "enlarge" });
      button.setAttribute("aria-label", `Enlarge ${label}`);
      button.addEventListener("click", () => open(panels, index));
      image.replaceWith(button);
      button.append(image);
    });
  }
  addEventListener("beforeprint", () => document.querySelectorAll("details").forEach((details) => { details.open = true; }));
})();
