// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { robotsText, securityText } from './for-machines.ts';

const now = Temporal.Instant.from('2026-06-03T12:05:00Z');

describe('security.txt', () => {
  it('names a contact and ends within a year (RFC 9116)', () => {
    const lines = securityText('https://town.example', 'safe@town.example', now).split('\n');
    expect(lines).toContain('Contact: mailto:safe@town.example');
    expect(lines).toContain('Canonical: https://town.example/.well-known/security.txt');
    expect(lines).toContain('Expires: 2026-11-30T12:05:00Z');
  });

  it('leads to the page about the site when the municipality has no mail address', () => {
    expect(securityText('https://town.example', '', now)).toContain('Contact: https://town.example/over\n');
  });
});

describe('robots.txt', () => {
  it('keeps search engines out of the workplace and off personal links', () => {
    expect(robotsText()).toMatch(/^User-agent: \*\n/);
    expect(robotsText()).toContain('Disallow: /werkplek\n');
    expect(robotsText()).toContain('Disallow: /*sleutel=\n');
  });
});
