// A learner who does not see: knows of the page only what the accessibility tree tells, and acts with the keyboard.

import { expect } from "@playwright/test";

/** Listens to a page. Everything is asked of the tree anew, as it is at that moment. */
export async function hearing(page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Accessibility.enable");
  await devtools.send("DOM.enable");

  /** The tree as it is now: what is ignored is left out, its children stand in for it. */
  async function tree() {
    const { nodes } = await devtools.send("Accessibility.getFullAXTree");
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const grown = (node) => {
      const children = (node.childIds ?? []).flatMap((id) => (byId.has(id) ? grown(byId.get(id)) : []));
      if (node.ignored) return children;
      const property = (name) => node.properties?.find((one) => one.name === name)?.value.value;
      const { role, name, backendDOMNodeId } = node;
      return [{ role: role?.value, name: name?.value ?? "", live: property("live"), element: backendDOMNodeId, children }];
    };
    return { role: "everything", name: "", children: grown(nodes[0]) };
  }

  /** The one node of this role and name within a node. */
  function the(within, role, name) {
    const found = all(within).filter((node) => node.role === role && node.name === name);
    expect(found.length, `one ${role} “${name}” is told`).toBe(1);
    return found[0];
  }

  /** Takes the focus to what was heard, and presses a key there. */
  async function press(node, key) {
    await devtools.send("DOM.focus", { backendNodeId: node.element });
    await page.keyboard.press(key);
  }

  return { tree, the, press };
}

/** A node and everything in it. */
export const all = (node) => [node, ...node.children.flatMap(all)];

/** What is said of a node: its text, in order. */
export const spoken = (node) => all(node).filter(({ role }) => role === "StaticText").map(({ name }) => name).join(" ");

/** What is being announced: the text of each live region that is not empty. */
export const announced = (tree) => all(tree).filter(({ live }) => live === "polite").map(spoken).filter(Boolean);
