/** Settings of single providers, by slug. Only those of the serving provider apply. */
export interface ProviderOptions {
  /** Settings of one provider, in its own format, under a slug such as `google-vertex`. */
  [slug: string]: Readonly<Record<string, unknown>> | undefined;
}

/** Settings to pass on to providers. */
export interface ProviderPassthrough {
  /** Settings by the slug of their provider. */
  options?: ProviderOptions | undefined;
}
