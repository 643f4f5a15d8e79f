// SPDX-License-Identifier: EUPL-1.2

/** Lines of text in the picture; `y` is the baseline of the first. */
export type Words = {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly lines: readonly string[];
  readonly tone: 'name' | 'label' | 'heading' | 'team' | 'people' | 'knot';
};

/** A party, the area team in the middle, or what organisations do together. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly kind: 'party' | 'team' | 'knot';
  /** What a click on it opens. */
  readonly partyId?: string;
  readonly words: readonly Words[];
};

/** Everything measured and placed: drawing it decides nothing any more. */
export type Picture = {
  readonly width: number;
  readonly height: number;
  /** The `d` of SVG paths: lines with the team, and lines among organisations. */
  readonly teamLines: readonly string[];
  readonly knotLines: readonly string[];
  readonly boxes: readonly Box[];
  /** Labels on lines, and headings. */
  readonly words: readonly Words[];
};

/** What is drawn. */
export type PictureOf = {
  readonly team: string;
  /** Who is in it that day. */
  readonly people: readonly string[];
  readonly groups: readonly PictureGroup[];
  readonly knots: readonly { readonly what: string; readonly partyIds: readonly string[] }[];
};

export type PictureGroup = {
  readonly name: string;
  readonly parties: readonly PictureParty[];
};

export type PictureParty = {
  readonly id: string;
  readonly name: string;
  /** What it does with the team; one line in the picture each. */
  readonly withTeam: readonly string[];
};
