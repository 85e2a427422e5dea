import { Component, Suspense, type ReactNode } from 'react';
import { noteLostPart } from './state/lost-parts.ts';

interface Props {
  children: ReactNode;
  /** What stands there until it has come. */
  fallback?: ReactNode;
  /** Nobody misses it. */
  optional?: boolean;
  /** It is lost: for what gave way to it to take its place again. */
  onLost?: () => void;
}

/**
 * A part of the page that is loaded when it is wanted. Where it cannot be, as on a lost connection or once another version is
 * served, or where it fails, that is said ({@link useHasLostPart}) and all else stays as it is.
 */
export class Late extends Component<Props, { isLost: boolean }> {
  override state = { isLost: false };

  static getDerivedStateFromError(): { isLost: boolean } {
    return { isLost: true };
  }

  override componentDidCatch(): void {
    if (this.props.optional) return;
    noteLostPart();
    this.props.onLost?.();
  }

  override render(): ReactNode {
    if (this.state.isLost) return null;
    return <Suspense fallback={this.props.fallback}>{this.props.children}</Suspense>;
  }
}
