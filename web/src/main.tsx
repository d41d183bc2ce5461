/**
 * The door: learns the reader's language before anything that speaks is loaded, so that every text can be a constant (language/index.ts). What comes
 * next is fetched together with this (vite.config.ts), and nobody waits for it twice.
 */
import { learn, t } from './language';

/** Without the program there is what the server wrote, if anything, and a way to try again. */
function missing(error: unknown): void {
  console.error(error);
  const note = document.createElement('p');
  note.setAttribute('role', 'alert');
  const again = document.createElement('a');
  again.href = location.href;
  again.textContent = t('刷新');
  note.append(`${t('这一页没有取到')} `, again);
  document.getElementById('root')?.prepend(note);
}

// Where the other language cannot be fetched the page speaks Chinese.
void learn()
  .catch((error: unknown) => console.warn('the page speaks Chinese', error))
  .then(() => import('./start'))
  .catch(missing);
