// Elements, made of nodes and text alone: nothing here ever parses markup.
const SVG = "http://www.w3.org/2000/svg";

// h("a", {class: "unit", href: "#/"}, "text", element, …): an element with its attributes.
// `on` holds listeners, `style` properties; undefined, null and false attributes are left out.
function h(tag, attributes, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

function svg(tag, attributes, ...children) {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === undefined || value === null || value === false) continue;
    if (name === "on") for (const [event, act] of Object.entries(value)) element.addEventListener(event, act);
    else if (name === "style") for (const [key, it] of Object.entries(value)) element.style.setProperty(key, it);
    else if (name === "value") element.value = value;
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  append(element, children);
  return element;
}

function append(element, children) {
  for (const child of children.flat(Infinity)) {
    if (child === undefined || child === null || child === false) continue;
    element.append(child instanceof Node ? child : document.createTextNode(String(child)));
  }
  return element;
}

function replace(element, ...children) {
  element.replaceChildren();
  return append(element, children);
}

// A link out of the report; only addresses of the web, everything else stays text.
function outward(address, text) {
  if (!/^https?:\/\//i.test(address || "")) return h("span", {class: "plain-address"}, text || address);
  return h("a", {href: address, rel: "noopener noreferrer", target: "_blank", class: "outward"}, text || address);
}

// Calls `act` once the calls have stopped for a moment.
function debounced(act, wait = 160) {
  let timer;
  return (...given) => { clearTimeout(timer); timer = setTimeout(() => act(...given), wait); };
}
