/**
 * The door: learns the reader's language before anything that speaks is loaded, so that every text can be a constant (language/index.ts). What comes
 * next is fetched together with this (vite.config.ts), and nobody waits for it twice.
 */
import { learn } from './language';

void learn().then(() => import('./start'));
