import type { ReactNode } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { useMe } from '../api/hooks';
import { ErrorState, Loading } from '../components';

/** The workbench is for people who are signed in; afterwards they come back to where they were going. */
export function SignedIn(): ReactNode {
  const me = useMe();
  const { pathname, search } = useLocation();
  if (me.isLoading) return <Loading />;
  if (me.error) return <ErrorState error={me.error} retry={() => void me.refetch()} />;
  if (!me.data) return <Navigate to={`/login?to=${encodeURIComponent(pathname + search)}`} replace />;
  return <Outlet />;
}
