/** Whether there is a network at all, as far as the browser knows. */
export interface Network {
  isOnline(): boolean;
  onOnline(listener: () => void): void;
}
