/** Where a person's drafts lie in the device's storage; a device without one (private window) has none. */
export const prefixOf = (accountId: string): string => `filing:${accountId}:`;

export function storedKeys(accountId: string): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefixOf(accountId)));
  } catch {
    return [];
  }
}
