import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The public hall at a million listings. PostgreSQL has no words of Chinese, and a keyword of two characters has no trigram: so the index holds
 * every pair of characters of what is searched (title, number, places), and a match is read once more to see that the pairs stand together.
 */
export class PortalSearch1730000000748 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function bigrams(words text) returns text[] language sql immutable strict parallel safe cost 500 as $$
        select coalesce(array_agg(distinct pair), '{}')
        from (select substr(lower(words), i, 2) as pair from generate_series(1, length(words) - 1) as i) pairs
        where strpos(pair, ' ') = 0
      $$;

      -- Null is said by neither: both are written by the trigger below, for every listing.
      alter table listing add column search_text text, add column registration_until timestamptz;

      create function listing_for_the_portal() returns trigger language plpgsql as $$
      begin
        new.search_text := lower(concat_ws(' ', new.title, new.number,
          (select name from region where code = new.town_code), (select name from region where code = new.village_code)));
        new.registration_until := (new.schedule->>'registrationUntil')::timestamptz;
        return new;
      end $$;
      create trigger listing_for_the_portal before insert or update of title, number, town_code, village_code, schedule on listing
        for each row execute function listing_for_the_portal();
      update listing set title = title;

      create function region_was_renamed() returns trigger language plpgsql as $$
      begin
        update listing set title = title where town_code = new.code or village_code = new.code;
        return null;
      end $$;
      create trigger region_was_renamed after update of name on region for each row
        when (old.name is distinct from new.name) execute function region_was_renamed();

      create index listing_search on listing using gin (bigrams(search_text)) with (fastupdate = off) where announced_at is not null;
      -- How often each pair stands in a listing: without it a word that nobody uses is looked for in every listing, the newest first.
      create statistics listing_pairs on (bigrams(search_text)) from listing;
      alter statistics listing_pairs set statistics 300;
      alter index listing_search alter column 1 set statistics 0;
      create index listing_newest on listing (announced_at desc, id desc) where announced_at is not null;
      create index listing_newest_state on listing (state, announced_at desc, id desc) where announced_at is not null;
      create index listing_newest_town on listing (town_code, announced_at desc, id desc) where announced_at is not null;
      create index listing_newest_category on listing (category, announced_at desc, id desc) where announced_at is not null;
      create index listing_newest_method on listing (method, announced_at desc, id desc) where announced_at is not null;
      create index listing_by_value on listing (estimated_value, id) where announced_at is not null;
      create index listing_by_area on listing (area_mu, id) where announced_at is not null;
      create index listing_by_closing on listing (registration_until, id) where state = 'announced';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index listing_by_closing, listing_by_area, listing_by_value, listing_newest_method, listing_newest_category,
        listing_newest_town, listing_newest_state, listing_newest, listing_search;
      drop statistics listing_pairs;
      drop trigger region_was_renamed on region;
      drop function region_was_renamed();
      drop trigger listing_for_the_portal on listing;
      drop function listing_for_the_portal();
      alter table listing drop column search_text, drop column registration_until;
      drop function bigrams(text);
    `);
  }
}
