// SPDX-License-Identifier: EUPL-1.2
// The library has no types of its own.
declare module '@20minutes/s3rver' {
  type Options = {
    readonly address: string;
    readonly port: number;
    readonly directory: string;
    readonly silent: boolean;
    readonly configureBuckets: readonly { readonly name: string }[];
  };
  type Server = {
    run(): Promise<{ readonly address: string; readonly port: number }>;
    close(): Promise<void>;
  };
  const S3rver: new (options: Options) => Server;
  export = S3rver;
}
