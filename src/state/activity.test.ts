import { expect, test } from 'vitest';
import { createActivity } from './activity.ts';

/** An activity whose frames the test draws, and whether `idle` has resolved. */
function watched() {
  let callbacks: (() => void)[] = [];
  const activity = createActivity((callback) => callbacks.push(callback));
  const state = { idle: false };
  const frames = async (count: number) => {
    for (let i = 0; i < count; i++) {
      await settle();
      const due = callbacks;
      callbacks = [];
      for (const callback of due) callback();
    }
    await settle();
  };
  const wait = () => {
    activity.idle().then(() => {
      state.idle = true;
    });
  };
  return { activity, state, frames, wait };
}

/** Lets every promise that can resolve do so. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

test('without work it is idle after two frames and not before', async () => {
  const { state, frames, wait } = watched();
  wait();
  await frames(1);
  expect(state.idle).toBe(false);
  await frames(1);
  expect(state.idle).toBe(true);
});

test('it is not idle while any work is open', async () => {
  const { activity, state, frames, wait } = watched();
  const [endOne, endTwo] = [activity.begin(), activity.begin()];
  wait();
  await frames(3);
  endOne();
  endOne();
  await frames(3);
  expect(state.idle).toBe(false);
  endTwo();
  await frames(2);
  expect(state.idle).toBe(true);
});

test('work that comes and goes within the two frames starts the wait again', async () => {
  const { activity, state, frames, wait } = watched();
  wait();
  await frames(1);
  activity.begin()();
  await frames(1);
  expect(state.idle).toBe(false);
  await frames(2);
  expect(state.idle).toBe(true);
});

test('everyone who waits is told', async () => {
  const { activity, frames } = watched();
  const end = activity.begin();
  const both = Promise.all([activity.idle(), activity.idle()]);
  await settle();
  end();
  await frames(2);
  await expect(both).resolves.toHaveLength(2);
});
