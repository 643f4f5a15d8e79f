// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { formInPage } from './form-in-page.ts';

const page = `<form action="/zoeken"><input name="zoek" value="een &amp; twee"/></form>
  <form class="x" action="/opslaan?toon=all" method="post"><input type="hidden" name="key" value="1"/><input name="leeg" type="text"/>
  <input type="radio" name="soort" value="a"/><input type="radio" name="soort" value="b" checked/><input type="checkbox" name="af" value="on"/>
  <textarea name="tekst" rows="2">Regel &lt;1&gt;
Regel 2</textarea>
  <select name="gebied"><option value>Geen</option><option value="7" selected>Zeven</option></select>
  <select name="thema"><option value="3">Drie</option></select></form>`;

test('gives the fields as a browser would send them', () => {
  expect(formInPage(page, '/zoeken')).toEqual({ zoek: 'een & twee' });
  expect(formInPage(page, '/opslaan')).toEqual({
    key: '1',
    leeg: '',
    soort: 'b',
    tekst: 'Regel <1>\nRegel 2',
    gebied: '7',
    thema: '3',
  });
});

test('tells when there is no such form', () => {
  expect(() => formInPage(page, '/elders')).toThrow('no form that goes to /elders');
});
