import { Integer, ObjectIdentifier, OctetString, Sequence, Utf8String, BitString } from 'asn1js';
import { createHash, type webcrypto } from 'node:crypto';
import {
  AlgorithmIdentifier,
  Attribute,
  AttributeTypeAndValue,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  Extension,
  IssuerAndSerialNumber,
  PublicKeyInfo,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
  Time,
} from 'pkijs';

const oid = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  /** RFC 5035. */
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  ecPublicKey: '1.2.840.10045.2.1',
  p256: '1.2.840.10045.3.1.7',
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
  commonName: '2.5.4.3',
  keyUsage: '2.5.29.15',
} as const;

const exact = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;
const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

const subject = '伊金霍洛旗农村牧区产权交易中心 文书签名';
/** Fixed, so that the certificate of a key is always the same bytes. */
const validity = { from: new Date('2024-01-01T00:00:00Z'), until: new Date('2054-01-01T00:00:00Z') };

/** A self-signed certificate for an uncompressed P-256 point; for non-repudiation alone. */
export async function certificateOf(point: Uint8Array, sign: (bytes: Uint8Array) => Uint8Array): Promise<Buffer> {
  const certificate = new Certificate();
  certificate.version = 2;
  // Positive, and of this key.
  certificate.serialNumber = new Integer({
    valueHex: exact(Buffer.concat([Buffer.of(1), sha256(point).subarray(0, 15)])),
  });
  for (const name of [certificate.issuer, certificate.subject]) {
    name.typesAndValues.push(
      new AttributeTypeAndValue({ type: oid.commonName, value: new Utf8String({ value: subject }) }),
    );
  }
  certificate.notBefore = new Time({ type: 0, value: validity.from });
  certificate.notAfter = new Time({ type: 1, value: validity.until });
  certificate.subjectPublicKeyInfo = new PublicKeyInfo({
    algorithm: new AlgorithmIdentifier({
      algorithmId: oid.ecPublicKey,
      algorithmParams: new ObjectIdentifier({ value: oid.p256 }),
    }),
    subjectPublicKey: new BitString({ valueHex: exact(point) }),
  });
  // digitalSignature and nonRepudiation.
  const usage = new BitString({ valueHex: exact(Buffer.of(0xc0)), unusedBits: 6 });
  certificate.extensions = [new Extension({ extnID: oid.keyUsage, critical: true, extnValue: usage.toBER() })];
  const algorithm = new AlgorithmIdentifier({ algorithmId: oid.ecdsaWithSha256 });
  certificate.signature = algorithm;
  certificate.signatureAlgorithm = algorithm;
  const tbs = Buffer.from(certificate.encodeTBS().toBER());
  certificate.signatureValue = new BitString({ valueHex: exact(sign(tbs)) });
  return Buffer.from(certificate.toSchema(true).toBER());
}

/** A detached CMS signature of what is given, the certificate inside. DER. */
export async function signedData(content: Buffer, key: webcrypto.CryptoKey, certificate: Buffer): Promise<Buffer> {
  const own = Certificate.fromBER(exact(certificate));
  const attribute = (type: string, value: unknown): Attribute => new Attribute({ type, values: [value] });
  const reference = new Sequence({
    value: [
      new Sequence({ value: [new Sequence({ value: [new OctetString({ valueHex: exact(sha256(certificate)) })] })] }),
    ],
  });
  const signer = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer: own.issuer, serialNumber: own.serialNumber }),
    signedAttrs: new SignedAndUnsignedAttributes({
      type: 0,
      attributes: [
        attribute(oid.contentType, new ObjectIdentifier({ value: oid.data })),
        attribute(oid.messageDigest, new OctetString({ valueHex: exact(sha256(content)) })),
        attribute(oid.signingCertificateV2, reference),
      ],
    }),
  });
  const signed = new SignedData({
    version: 1,
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: oid.data }),
    signerInfos: [signer],
    certificates: [own],
  });
  await signed.sign(key, 0, 'SHA-256', exact(content));
  const info = new ContentInfo({ contentType: oid.signedData, content: signed.toSchema(true) });
  return Buffer.from(info.toSchema().toBER());
}

/** Does the signature stand, and by this certificate? The certificate inside is only believed where it is the one that is expected. */
export async function isSignedBy(der: Buffer, content: Buffer, certificate: Buffer): Promise<boolean> {
  const info = ContentInfo.fromBER(exact(der));
  const signed = new SignedData({ schema: info.content });
  const [inside] = signed.certificates ?? [];
  if (!(inside instanceof Certificate) || !Buffer.from(inside.toSchema(true).toBER()).equals(certificate)) return false;
  return signed.verify({ signer: 0, data: exact(content), checkChain: false });
}
