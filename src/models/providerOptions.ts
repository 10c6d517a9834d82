/** Settings that only one provider knows, under its slug. Only those of the provider that serves have an effect. */
export interface ProviderOptions {
  /** The settings of one provider, in its own words, under a slug such as `google-vertex`. */
  [slug: string]: Readonly<Record<string, unknown>> | undefined;
}

/** What is handed on to providers. */
export interface ProviderPassthrough {
  /** Settings by the slug of their provider. */
  options?: ProviderOptions | undefined;
}
