import { createElement, Fragment } from 'react';

/** A title whose hyphenated words stay whole: a line that ends in "Il-" and a next one with "76" misread. */
export const Title = ({ text }: { readonly text: string }) =>
  createElement(
    Fragment,
    null,
    ...text
      .split(/(\S+-\S+)/)
      .map((part, place) =>
        place % 2 === 1 ? createElement('span', { className: 'whitespace-nowrap' }, part) : part,
      ),
  );
