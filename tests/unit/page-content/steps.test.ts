import { expect, it } from 'vitest';
import { mentionAfter, stepFrom } from '../../../entrypoints/page.content/steps.ts';
import type { Annotation } from '../../../glossary/annotations.ts';

const layers = { term: true, action: true, deadline: true, mention: true, act: true };
const all: Annotation[] = [
  { start: 0, end: 5, layer: 'term', ref: 0 },
  { start: 10, end: 50, layer: 'action', ref: 0 },
  { start: 40, end: 48, layer: 'deadline', ref: 0 },
  { start: 60, end: 70, layer: 'mention', ref: 0 },
  { start: 80, end: 90, layer: 'mention', ref: 0 },
];
const isShown = () => true;

it('goes from one annotation to the next, over dates, and round the end', () => {
  const visited: (Annotation | null)[] = [];
  let current: Annotation | null = null;
  for (let i = 0; i < 5; i++) {
    current = stepFrom(all, { current, direction: 1, layers, isShown });
    visited.push(current);
  }
  expect(visited.map((one) => one?.start)).toEqual([0, 10, 60, 80, 0]);
});

it('goes back, from the start to the end', () => {
  expect(stepFrom(all, { current: null, direction: -1, layers, isShown })?.start).toBe(80);
  expect(stepFrom(all, { current: all[1] ?? null, direction: -1, layers, isShown })?.start).toBe(0);
});

it('passes over what is hidden and what the reader has switched off', () => {
  const options = { current: null, direction: 1 as const };
  expect(stepFrom(all, { ...options, layers: { ...layers, term: false }, isShown })?.start).toBe(10);
  expect(stepFrom(all, { ...options, layers, isShown: ({ start }) => start >= 60 })?.start).toBe(60);
  expect(stepFrom(all, { ...options, layers, isShown: () => false })).toBeNull();
});

it('goes through the mentions of one action', () => {
  expect(mentionAfter(all, 0, null)?.start).toBe(60);
  expect(mentionAfter(all, 0, { start: 60, end: 70 })?.start).toBe(80);
  expect(mentionAfter(all, 0, { start: 80, end: 90 })?.start).toBe(60);
  expect(mentionAfter(all, 9, null)).toBeNull();
});
