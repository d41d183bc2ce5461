import { Component, Suspense, type ErrorInfo, type ReactNode } from 'react';

interface Props {
  children: ReactNode;
}

/** A part of the frame that comes when it has come: where it cannot be fetched the page stands without it, and what somebody wrote stays. */
export class Optional extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    console.warn('a part of the page is missing', error, info.componentStack);
  }

  override render(): ReactNode {
    return this.state.failed ? null : <Suspense fallback={null}>{this.props.children}</Suspense>;
  }
}
