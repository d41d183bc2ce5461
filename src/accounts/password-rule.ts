const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/];
const shortest = 10;

/**
 * What is wrong with a password, for its owner; null where nothing is. Long enough, of three kinds of signs (GB/T 22239 asks for
 * complexity), and not made from the name it goes with.
 */
export function passwordFault(password: string, username: string): string | null {
  if ([...password].length < shortest) return `密码至少${shortest}位`;
  if (kinds.filter((kind) => kind.test(password)).length < 3) return '密码须含大写字母、小写字母、数字、符号中的三种';
  const [name, secret] = [username.toLowerCase(), password.toLowerCase()];
  if (name !== '' && (secret.includes(name) || secret.includes([...name].reverse().join(''))))
    return '密码不得含有用户名';
  if (/(.)\1{3}/u.test(password)) return '密码中同一个字符不得连续出现四次';
  return null;
}
