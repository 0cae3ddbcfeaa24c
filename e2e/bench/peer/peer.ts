/** vis-timeline as its documentation shows it, on the events of items.json; `?cluster` switches its clusters on. */
import { DataSet } from 'vis-data/esnext';
import { type DataItem, Timeline } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.css';
import type { PeerData, PeerItem } from '../prepare.ts';

const container = document.getElementById('timeline');
const filter = document.getElementById('filter');
if (!container || !filter) throw new Error('index.html lacks its elements');

const clusters = new URLSearchParams(location.search).has('cluster');
const { topics, items }: PeerData = await (await fetch('items.json')).json();
const dataOf = (shown: readonly PeerItem[]) => new DataSet<DataItem>(shown.map((item) => ({ ...item })));
const groups = new DataSet(topics.map(({ id, name }) => ({ id, content: name })));

const timeline = new Timeline(container, dataOf(items), groups, {
  // The height that Newsline's timeline has in the same window.
  height: '330px',
  zoomKey: 'ctrlKey',
  ...(clusters && { cluster: { maxItems: 3, titleTemplate: '{count} events' } }),
});

filter.addEventListener('change', () => {
  const filtered = filter instanceof HTMLInputElement && filter.checked;
  timeline.setItems(dataOf(filtered ? items.filter(({ group }) => group === 'harbours') : items));
});

const drawn = new Promise<void>((resolve) => {
  timeline.on('changed', () => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
});
Object.assign(window, { newsline: { idle: () => drawn } });
