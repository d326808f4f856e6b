import { type Dom, ELEMENT, TEXT } from './dom.ts';

/** Called when an element has been walked. */
export type Leave = () => void;

export interface Visitor {
  /** 'skip' leaves the element out with all that it holds. */
  enter(element: Element): 'skip' | Leave | undefined;
  text(node: Text): void;
}

interface Frame {
  readonly children: readonly Node[];
  readonly leave: Leave | undefined;
  at: number;
}

/** Walks a tree in rendered order, open shadow roots included. A loop, since a page may be 10 000 elements deep. */
export function walk(root: Element, dom: Dom, visitor: Visitor): void {
  const stack: Frame[] = [];
  open(root);
  while (stack.length > 0) {
    const frame = stack[stack.length - 1] as Frame;
    const child = frame.children[frame.at++];
    if (!child) {
      stack.pop();
      frame.leave?.();
      continue;
    }
    const type = dom.typeOf(child);
    if (type === TEXT) visitor.text(child as Text);
    else if (type === ELEMENT) open(child as Element);
  }

  function open(element: Element): void {
    const leave = visitor.enter(element);
    if (leave !== 'skip') stack.push({ children: dom.childrenOf(element), leave, at: 0 });
  }
}
