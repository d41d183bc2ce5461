import { Input } from 'antd';
import { useState, type ReactNode } from 'react';
import type { Readable } from '../../api/address';
import { api } from '../../api/client';
import { Refusal } from '../../components';

interface Props<T> {
  /** Asked as `?code=`. */
  path: Readable<T>;
  /** What the code is called, and the button. */
  code: string;
  look: string;
  children: (answer: T) => ReactNode;
}

/** Whoever left something without an account asks for its answer with the code that he was given. */
export function AskByCode<T>({ path, code: name, look, children }: Props<T>): ReactNode {
  const [answer, setAnswer] = useState<T | null>(null);
  const [error, setError] = useState<unknown>(null);
  const ask = async (code: string): Promise<void> => {
    setError(null);
    setAnswer(null);
    if (code.trim() === '') return;
    await api.get(path, { code: code.trim() }).then(setAnswer, setError);
  };
  return (
    <>
      <Input.Search
        placeholder={name}
        aria-label={name}
        enterButton={look}
        maxLength={12}
        onSearch={(code) => void ask(code)}
      />
      {answer && children(answer)}
      <Refusal error={error} onClose={() => setError(null)} />
    </>
  );
}
