"use strict";
// What belongs together lights up together: under the pointer, and under the keyboard.
const partners = (element) => {
  const names = (element.dataset.m || "").split(" ");
  const article = element.closest("section");
  return names.flatMap((name) => [...article.querySelectorAll(`[data-m~="${name}"]`)]);
};
const light = (event, on) => {
  const element = event.target.closest && event.target.closest("[data-m]");
  if (element) partners(element).forEach((partner) => partner.classList.toggle("on", on));
};
document.addEventListener("pointerover", (event) => light(event, true));
document.addEventListener("pointerout", (event) => light(event, false));
document.addEventListener("focusin", (event) => light(event, true));
document.addEventListener("focusout", (event) => light(event, false));

// Enter goes to the partner in the other text; j and k to the next finding and the one before.
const side = (element) => element.closest(".side");
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const here = document.activeElement;
  if (event.key === "Enter" && here && here.matches(".side [data-m]")) {
    const others = partners(here).filter((partner) => side(partner) && side(partner).lang !== side(here).lang);
    const over = others.find((partner) => partner.closest(".sides") === here.closest(".sides")) || others[0];
    if (over) over.focus();
  } else if (event.key === "j" || event.key === "k") {
    const findings = [...document.querySelectorAll(".finding")].filter((f) => f.offsetParent);
    const at = findings.indexOf(here && here.closest(".finding"));
    const next = event.key === "j" ? at + 1 : Math.max(at, 1) - 1;
    if (findings[next]) findings[next].focus();
  }
});

// Paper shows everything.
addEventListener("beforeprint", () => document.querySelectorAll("details").forEach((d) => { d.open = true; }));
