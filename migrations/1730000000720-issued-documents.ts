import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Art. 25: the register of issued documents, and the texts of the templates that they were printed by. */
export class IssuedDocuments1730000000720 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A template as it was used: its own text and what it imports, by their hash. Kept as long as what was printed by it.
      create table template_text (
        sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
        template text not null,
        files jsonb not null
      );
      create trigger template_text_append_only before update or delete on template_text
        for each row execute function refuse_change();

      -- The administrator's editions; the latest of a template is in force, before the first the one that came with the software.
      create table template_edition (
        id uuid primary key,
        template text not null,
        no integer not null check (no > 0),
        source text not null check (btrim(source) <> ''),
        reason text not null check (btrim(reason) <> ''),
        published_at timestamptz not null,
        published_by uuid references account(id),
        published_by_name text not null,
        unique (template, no)
      );
      create trigger template_edition_append_only before update or delete on template_edition
        for each row execute function refuse_change();

      create table issued_document (
        id uuid primary key,
        number text not null unique,
        template text not null,
        template_version text not null references template_text(sha256),
        name text not null,
        about text not null,
        about_id uuid not null,
        data jsonb not null,
        law text not null,
        issued_at timestamptz not null,
        issued_by uuid,
        issued_by_name text not null,
        -- Set once, when it is first printed: from then on the same bytes.
        file_id uuid references file(id)
      );
      create index issued_document_about on issued_document (about, about_id, issued_at);
      create index issued_document_template on issued_document (template, issued_at);

      create function issued_document_stands() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' and old.file_id is null and new.file_id is not null
           and to_jsonb(new) - 'file_id' = to_jsonb(old) - 'file_id' then
          return new;
        end if;
        raise exception 'issued_document is append only' using errcode = 'restrict_violation';
      end $$;
      create trigger issued_document_stands before update or delete on issued_document
        for each row execute function issued_document_stands();
      create trigger issued_document_no_truncate before truncate on issued_document
        for each statement execute function refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table issued_document, template_edition, template_text;
      drop function issued_document_stands();
    `);
  }
}
