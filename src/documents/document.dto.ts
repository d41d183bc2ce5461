import { ApiProperty } from '@nestjs/swagger';
import { IsIn, MaxLength } from 'class-validator';
import { instantOut, IsId, IsWhole, IsWords, type IssuedDocument } from '../platform/index.js';
import type { DocumentTemplate } from '../platform/pdf/index.js';
import { applicationForms, listingForms } from './forms.js';

export const aboutKinds = ['listing', 'application', 'deal', 'encumbrance'] as const;
export type AboutKind = (typeof aboutKinds)[number];
const forms = [...new Set([...listingForms, ...applicationForms])];

export class DocumentsQuery {
  @ApiProperty({ enum: aboutKinds })
  @IsIn(aboutKinds, { message: '须为listing、application、deal或encumbrance' })
  about: AboutKind;

  @IsId() id: string;
}

export class PrintForm {
  @ApiProperty({ enum: ['listing', 'application'] })
  @IsIn(['listing', 'application'], { message: '须为listing或application' })
  about: 'listing' | 'application';

  @IsId() id: string;

  @ApiProperty({ enum: forms })
  @IsIn(forms, { message: '没有这种表格' })
  form: (typeof forms)[number];

  @IsId({ optional: true, description: 'which owner signs; left out: the one who leads' }) partyId?: string;
}

export class DocumentView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: '150627-EQW-2026-00012' }) number: string;
  @ApiProperty({ example: 'acceptance-slip' }) template: DocumentTemplate;
  @ApiProperty({ example: '受理通知书' }) name: string;
  @ApiProperty({ description: 'the text it is printed by: first letters of its SHA-256' }) templateVersion: string;
  @ApiProperty({ description: 'version of the rules it was issued under' }) law: string;
  @ApiProperty() issuedAt: string;
  @ApiProperty() issuedBy: string;
}

export const documentView = (document: IssuedDocument): DocumentView => ({
  id: document.id,
  number: document.number,
  template: document.template,
  name: document.name,
  templateVersion: document.templateVersion.slice(0, 12),
  law: document.law,
  issuedAt: instantOut(document.issuedAt)!,
  issuedBy: document.issuedByName,
});

class TemplateSource {
  @ApiProperty({ description: 'Typst' })
  @IsWords(60_000)
  @MaxLength(60_000, { message: '模板最多6万字' })
  source: string;
}

export class PreviewTemplate extends TemplateSource {}

export class PublishTemplate extends TemplateSource {
  @IsWords(500, { min: 2, description: 'why, for the record' }) reason: string;
  @IsWhole(0, 1_000_000, { description: 'the edition that was edited' }) basedOn: number;
}

export class TemplateLine {
  @ApiProperty() template: DocumentTemplate;
  @ApiProperty() name: string;
  @ApiProperty({ description: '0: the text that came with the software' }) edition: number;
  @ApiProperty({ type: String, nullable: true }) since: string | null;
  @ApiProperty({ type: String, nullable: true }) by: string | null;
  @ApiProperty({ description: 'how many documents were issued by any edition' }) issued: number;
}

class EditionView {
  @ApiProperty() no: number;
  @ApiProperty() publishedAt: string;
  @ApiProperty() by: string;
  @ApiProperty() reason: string;
}

export class TemplateView {
  @ApiProperty() template: DocumentTemplate;
  @ApiProperty() name: string;
  @ApiProperty() edition: number;
  @ApiProperty({ description: 'Typst' }) source: string;
  @ApiProperty({ type: [EditionView] }) editions: EditionView[];
}
