/** What `make` makes: at the first call, and the same ever after. For what is costly and not needed at every start. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
