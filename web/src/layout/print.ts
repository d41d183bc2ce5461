import { createContext, useContext } from 'react';

export interface Print {
  large: boolean;
  toggle: () => void;
}

export const PrintContext = createContext<Print>({ large: false, toggle: () => undefined });
export const usePrint = (): Print => useContext(PrintContext);
