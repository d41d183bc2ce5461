import { Button } from 'antd';
import { Component, type ErrorInfo, type ReactNode } from 'react';
import { EmptyState } from '../components';
import { boundaryTexts as texts } from '../texts.device';

interface Props {
  /** The address: another page is another try. */
  at: string;
  children: ReactNode;
}

/** Part of a page could not be fetched: no network, or a new version has taken its place on the server. */
const notFetched = (error: unknown): boolean =>
  error instanceof Error && /dynamically imported module|importing a module|unable to preload/i.test(error.message);

/** A page that cannot be shown says so and what to do; it never leaves an empty one. */
export class PageBoundary extends Component<Props, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error };
  }

  override componentDidUpdate({ at }: Props): void {
    if (this.state.error !== null && at !== this.props.at) this.setState({ error: null });
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    console.error(error, info.componentStack);
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const words = !notFetched(error) ? texts.broken : navigator.onLine ? texts.renewed : texts.offline;
    return (
      <EmptyState text={words.title}>
        <p className="quiet">{words.detail}</p>
        <Button type="primary" onClick={() => window.location.reload()}>
          {texts.reload}
        </Button>
      </EmptyState>
    );
  }
}
