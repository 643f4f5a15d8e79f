// SPDX-License-Identifier: EUPL-1.2
import { Quote } from './quote.tsx';

export function QuoteExample() {
  return (
    <Quote by="Mevrouw De Wit · 28 mei, koffiekar · mag gebeld worden">
      <p>Mijn moeder van 84 wacht elke dag op de bus en kan nergens zitten.</p>
    </Quote>
  );
}
