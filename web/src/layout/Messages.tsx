import { App } from 'antd';
import type { ReactNode } from 'react';
import { Outlet } from 'react-router';

/** Pages that say something of their own over what is shown. Who only reads notices does not load it. */
export default function Messages(): ReactNode {
  return (
    <App>
      <Outlet />
    </App>
  );
}
