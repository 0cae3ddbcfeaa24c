/** Where a thread of the pool begins: plain JavaScript, for a thread reads TypeScript only once tsx is registered in it. */
import { register } from 'tsx/esm/api';

register();
const { default: work } = await import('./worker.ts');

export default work;
