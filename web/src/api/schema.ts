// Written by `npm run openapi` from openapi.json: what the API takes and answers, for the web application.
export interface paths {
    "/api/audit/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** `faults` is empty when nothing was changed, left out or added. Errors: FORBIDDEN. */
        get: operations["AuditController_check"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every entry as one line of JSON, to be proven elsewhere by what was published (`npm run audit:verify`). Errors: FORBIDDEN. */
        get: operations["AuditController_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/retention/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RetentionController_runs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process answers. */
        get: operations["HealthController_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The database answers too: send people here. */
        get: operations["HealthController_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keeps one file (PDF, JPEG, PNG; 20 MB). Errors: UPLOAD_TYPE, UPLOAD_TOO_LARGE, MALFORMED. */
        post: operations["FilesController_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Photographs of one paper (JPEG, PNG; at most 30), in their order, become one PDF with a page for each, named after the paper.
         *     Errors: UPLOAD_TYPE (says which), UPLOAD_TOO_LARGE, MALFORMED.
         */
        post: operations["FilesController_photos"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The content, for those who may see the record it belongs to. */
        get: operations["FilesController_download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The market's time. The web page shows this one, never the phone's. */
        get: operations["ClockController_time"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Demonstration only: whether there is a clock that can be moved, and its time. */
        get: operations["ClockController_read"];
        put?: never;
        /** Demonstration only: moves the whole market's clock forward. Body: exactly one of advance, now. */
        post: operations["ClockController_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The jurisdiction's register: banner, towns, villages. */
        get: operations["OrganizationsController_regions"];
        put?: never;
        /** Errors: FORBIDDEN, VALIDATION. */
        post: operations["PlacesController_addRegion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where anybody goes or calls: the centre, then the town stations, each with what it has told of itself. */
        get: operations["OrganizationsController_places"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OrganizationsController_list"];
        put?: never;
        /** Errors: FORBIDDEN, VALIDATION (all at once), ID_INVALID, DUPLICATE. */
        post: operations["PlacesController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Errors: SIGN_IN_FAILED, ACCOUNT_LOCKED (5 wrong passwords, 15 minutes), TOO_MANY_REQUESTS. */
        post: operations["AuthController_login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AuthController_logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One's own. Everything signed in with the old one ends, this page too. Errors: VALIDATION (the present or the new one). */
        post: operations["AuthController_changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AuthController_mail"];
        /** Where notices are sent besides the inbox. */
        put: operations["AuthController_setMail"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/activate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A first password, or a new one after the old was lost. Errors: CODE_INVALID, VALIDATION, TOO_MANY_REQUESTS. */
        post: operations["AuthController_activate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, and what this person may do. */
        get: operations["AuthController_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/parties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PartiesController_search"];
        put?: never;
        /** Errors: ID_INVALID, OUT_OF_JURISDICTION, PAYEE_MISMATCH, DUPLICATE. */
        post: operations["PartiesController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/parties/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PartiesController_view"];
        put: operations["PartiesController_replace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/parties/{id}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Only what is given changes. Errors: PAYEE_MISMATCH, STALE_VERSION. */
        post: operations["PartiesController_setContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/sign-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Errors: NOT_FOUND. */
        get: operations["SignUpsController_answerTo"];
        put?: never;
        /** Errors: VALIDATION, ID_INVALID, OUT_OF_JURISDICTION, PAYEE_MISMATCH (all at once), DUPLICATE, TOO_MANY_REQUESTS. */
        post: operations["SignUpsController_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SignUpsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-ups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SignUpsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-ups/{id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Errors: SIGN_UP_STATE, STALE_VERSION, VALIDATION (not the number that was given), DUPLICATE (the name was taken meanwhile). */
        post: operations["SignUpsController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-ups/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Errors: SIGN_UP_STATE, STALE_VERSION. */
        post: operations["SignUpsController_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The administrator's all; an operator's those of the own company. Errors: FORBIDDEN. */
        get: operations["StaffController_list"];
        put?: never;
        /** Somebody of the three tiers, a department, a town, a collective. Errors: FORBIDDEN, VALIDATION. */
        post: operations["StaffController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/specialists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Experts or auctioneers with an account, for whoever seats a committee or announces an auction. Errors: FORBIDDEN. */
        get: operations["StaffController_specialists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StaffController_one"];
        /** Errors: FORBIDDEN, ACCOUNT_STATE, STALE_VERSION, VALIDATION. */
        put: operations["StaffController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/who-is": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who stands at the desk. A search with a body: the number stays out of addresses and logs. Errors: FORBIDDEN. */
        post: operations["StaffController_whoIs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Another operator of one's own company. Errors: FORBIDDEN, VALIDATION. */
        post: operations["StaffController_addOperator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/for-party": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** For a party that is registered and stands at the desk. Errors: FORBIDDEN, VALIDATION. */
        post: operations["StaffController_addForParty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/issueCode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Errors: FORBIDDEN, ACCOUNT_STATE. */
        post: operations["StaffController_issueCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Errors: FORBIDDEN, ACCOUNT_STATE, STALE_VERSION. */
        post: operations["StaffController_disable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Errors: FORBIDDEN, ACCOUNT_STATE, STALE_VERSION. */
        post: operations["StaffController_enable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Errors: FORBIDDEN, NOT_FOUND, STALE_VERSION, DUPLICATE. */
        put: operations["PlacesController_rename"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Where it is found and reached. Errors: FORBIDDEN, NOT_FOUND, STALE_VERSION, VALIDATION. */
        post: operations["PlacesController_contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Errors: FORBIDDEN, NOT_FOUND, STALE_VERSION, CONFLICT (somebody still works there). */
        post: operations["PlacesController_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GuideController_catalogue[0]"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GuideController_catalogue[1]"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rulebook/assess": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Before anybody files: must it be traded at the centre and in public, with which papers, what deposit at most, who
         *     verifies, how long does it take. Nothing is kept. Errors: VALIDATION, all at once.
         */
        post: operations["GuideController_assess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For everybody who is signed in. Errors: VALIDATION (the year). */
        get: operations["CalendarController_view"];
        put?: never;
        /** Holds from now on; deadlines that were told stay as they were told. Errors: VALIDATION with every fault at once, STALE_VERSION. */
        post: operations["CalendarController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/{year}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reads a notice as it is published. Errors: FORBIDDEN. */
        post: operations["CalendarController_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/laws": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LawsController_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/laws/instruments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records an extension or a successor. Errors: VALIDATION with every fault at once, NOT_FOUND (the file), FORBIDDEN. */
        post: operations["LawsController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/laws/instruments/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes back one that has bound nobody yet. Errors: LAW_STATE, STALE_VERSION, FORBIDDEN. */
        post: operations["LawsController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/laws/instruments/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LawsController_instrumentHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/laws/advisories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes refusals that rest on the lapsed Measures alone warnings. Errors: VALIDATION, CONFLICT, FORBIDDEN. */
        post: operations["LawsController_advise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/laws/advisories/{id}/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Errors: LAW_STATE, STALE_VERSION, FORBIDDEN. */
        post: operations["LawsController_lift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/laws/advisories/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LawsController_advisoryHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trading-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TradingRulesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trading-rules/{category}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TradingRulesController_one"];
        put?: never;
        /** Errors: VALIDATION with every fault at once, DEPOSIT_OVER_CAP and METHOD_NOT_ALLOWED among them; NOT_FOUND, FORBIDDEN. */
        post: operations["TradingRulesController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trading-rules/{category}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a new version would change, and what stands against it; nothing is recorded. Errors: NOT_FOUND, FORBIDDEN. */
        post: operations["TradingRulesController_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trading-rules/versions/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes back one that does not hold yet. Errors: LAW_STATE, STALE_VERSION, FORBIDDEN. */
        post: operations["TradingRulesController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trading-rules/versions/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TradingRulesController_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version, the newest first. */
        get: operations["FeesController_list"];
        put?: never;
        /** Errors: VALIDATION, FORBIDDEN. */
        post: operations["FeesController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fees/quote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the asking party would pay today; for an officer, what somebody who is not exempt would. */
        get: operations["FeesController_quote"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/bank-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FundsController_bankLines"];
        put?: never;
        /** Books what came in. The same line again: the same answer. Errors: DUPLICATE (same serial, other content). */
        post: operations["FundsController_book"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/bank-lines/{id}/match": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Names a payment in suspense by hand. Errors: DEPOSIT_STATE, VALIDATION (other payer, no reason), CONFLICT. */
        post: operations["FundsController_match"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/bank-lines/{id}/give-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A payment nobody can name becomes due to go back. Errors: DEPOSIT_STATE. */
        post: operations["FundsController_giveBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/deposits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FundsController_deposits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/deposits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FundsController_deposit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/deposits/{id}/refund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Art. 20: the refund as the bank booked it. Errors: DEPOSIT_STATE, STALE_VERSION, DUPLICATE, CONFLICT. */
        post: operations["FundsController_refundDeposit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/deposits/{id}/interest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Implementing Regulations of the Tender Law 57: a tender's deposit earned interest. Errors: DEPOSIT_STATE, DUPLICATE, CONFLICT. */
        post: operations["FundsController_oweInterest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/deposits/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The contract is performed: the bond goes back. Errors: DEPOSIT_STATE, STALE_VERSION, FORBIDDEN. */
        post: operations["FundsController_releaseBond"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FundsController_refunds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/refunds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FundsController_refund"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/refunds/{id}/pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One refund by itself: a surplus, a late stray, one of several paying accounts. Errors: DEPOSIT_STATE, DUPLICATE. */
        post: operations["FundsController_payRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FundsController_orders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/payouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FundsController_payouts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/payouts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FundsController_payout"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/payouts/{id}/pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Art. 31: a beneficiary's part, as the bank booked it. Errors: PAYEE_MISMATCH, DEPOSIT_STATE, DUPLICATE. */
        post: operations["FundsController_pay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LedgerController_accounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LedgerController_entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The books prove themselves (art. 31). */
        get: operations["LedgerController_check"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/sub-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SubAccountsController_pool"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/sub-accounts/load": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes up the numbers that the bank has issued since. Errors: NOT_FOUND (no file yet), VALIDATION with the lines. */
        post: operations["SubAccountsController_load"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BatchesController_batches"];
        put?: never;
        /** Errors: PAYEE_MISMATCH, DEPOSIT_STATE, all at once. */
        post: operations["BatchesController_prepare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/batches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BatchesController_batch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/batches/{id}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BatchesController_payments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/batches/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** By another officer than the one who prepared. Errors: SECOND_OFFICER_REQUIRED, PAYEE_MISMATCH, STALE_VERSION. */
        post: operations["BatchesController_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/batches/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BatchesController_export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/batches/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bank's CSV, or pain.001.001.09. The same bytes however often it is taken; each taking is on record. */
        get: operations["BatchesController_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/batches/{id}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BatchesController_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/batches/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Errors: CONFLICT where the bank has paid some of it. */
        post: operations["BatchesController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/payments/{id}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The bank has paid, as its line says. Errors: DEPOSIT_STATE, DUPLICATE (serial), VALIDATION. */
        post: operations["BatchesController_settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/payments/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The bank refused before any money moved. Errors: DEPOSIT_STATE. */
        post: operations["BatchesController_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/payments/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The money came back: its payable stands open again. Errors: DEPOSIT_STATE, DUPLICATE (serial). */
        post: operations["BatchesController_sendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/closes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DayClosesController_list"];
        put?: never;
        /** Opens the close of a day that is over, or compares the open one afresh. Errors: VALIDATION, CONFLICT. */
        post: operations["DayClosesController_compare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/closes/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DayClosesController_next"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/closes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DayClosesController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/closes/{id}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** States a cause for what the lines do not explain. Errors: STALE_VERSION, DEPOSIT_STATE. */
        post: operations["DayClosesController_explain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/closes/{id}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs the day off. Errors: BOOKS_UNBALANCED (an unexplained difference), CONFLICT, STALE_VERSION. */
        post: operations["DayClosesController_sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/keepings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["KeepingsController_list"];
        put?: never;
        /** Errors: REFUND_NEEDS_SECOND_OFFICER (no published term), DEPOSIT_STATE, DUPLICATE. */
        post: operations["KeepingsController_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/keepings/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** By an officer other than the one who proposed. Errors: REFUND_NEEDS_SECOND_OFFICER, DEPOSIT_STATE, STALE_VERSION. */
        post: operations["KeepingsController_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/keepings/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The deposit stays held and goes back when its time comes. Errors: DEPOSIT_STATE, STALE_VERSION. */
        post: operations["KeepingsController_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/matching": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MatchingController_queue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/matching/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MatchingController_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/matching/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of a line, and through whom. */
        get: operations["MatchingController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/matching/{id}/park": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MatchingController_park"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/matching/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MatchingController_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/matching/{id}/unmatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a naming by hand back. Errors: DEPOSIT_STATE, CONFLICT (something has followed from it). */
        post: operations["MatchingController_unmatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/matching/{id}/interest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Interest that the bank credited: the centre's own. Errors: DEPOSIT_STATE. */
        post: operations["MatchingController_interest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/matching/{id}/take-back-interest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Errors: DEPOSIT_STATE, CONFLICT (owed to a bidder already). */
        post: operations["MatchingController_takeBackInterest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReceiptsController_list"];
        put?: never;
        /** Issued once; asked again, the same. Errors: NOT_FOUND. */
        post: operations["ReceiptsController_issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/receipts/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The PDF, with the amount in Chinese capital figures. */
        get: operations["ReceiptsController_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/bank-statements/mappings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StatementsController_mapped"];
        put?: never;
        /** Maps a bank's columns. Errors: VALIDATION, DUPLICATE. */
        post: operations["StatementsController_addMapping"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/bank-statements/mappings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Errors: VALIDATION, STALE_VERSION, NOT_FOUND. */
        put: operations["StatementsController_changeMapping"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/bank-statements/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How a file would be understood: its first twenty lines and every fault. Keeps nothing. */
        post: operations["StatementsController_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/bank-statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StatementsController_list"];
        put?: never;
        /** Takes a file; it is read in the background (`progress`). By the mapping kept for its bank. */
        post: operations["StatementsController_load"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/bank-statements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** With its progress while it is being read. */
        get: operations["StatementsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/bank-statements/{id}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StatementsController_lines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/statements/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StoriesController_account"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/statements/account/xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StoriesController_accountSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/statements/parties/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A party's money; its own, or for the treasurer. Errors: NOT_FOUND, VALIDATION (a moment still to come). */
        get: operations["StoriesController_party"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/statements/parties/{id}/xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StoriesController_partySheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/statements/listings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A listing's money, without what is still sealed. */
        get: operations["StoriesController_listing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/statements/listings/{id}/xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StoriesController_listingSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/listings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ListingsController_list"];
        put?: never;
        /** Errors: VALIDATION, OUT_OF_JURISDICTION. */
        post: operations["ListingsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/listings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ListingsController_view"];
        /** Errors: VALIDATION, OUT_OF_JURISDICTION, LISTING_STATE, STALE_VERSION. */
        put: operations["ListingsController_replace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/listings/{id}/assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rules' verdicts for an action, with articles. */
        get: operations["ListingsController_assessment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/listings/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ListingsController_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/listings/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ListingActionsController_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/listings/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ListingActionsController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/listings/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ListingActionsController_return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/listings/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ListingActionsController_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/listings/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ListingActionsController_reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/listings/{id}/ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ListingActionsController_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/listings/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ListingActionsController_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/listings/{id}/announce": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ListingActionsController_announce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/listings/{id}/amend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Errors besides: ANNOUNCEMENT_INCOMPLETE where nothing is changed. A material change is confirmed by those who applied before it. */
        post: operations["ListingActionsController_amend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/listings/{id}/negotiate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens talks after nobody bid (art. 29). Errors besides: VALIDATION (did not qualify), NOT_ELIGIBLE, METHOD_NOT_ALLOWED. */
        post: operations["ListingActionsController_negotiate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/listings/{id}/reannounce": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ListingActionsController_reannounce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/listings/{id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ListingActionsController_suspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/listings/{id}/prolong": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ListingActionsController_prolong"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/listings/{id}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ListingActionsController_restart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/listings/{id}/terminate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ListingActionsController_terminate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/listings/{id}/rescind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ListingActionsController_rescind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/listings/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ListingActionsController_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/listings/{id}/materials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ListingPapersController_addMaterial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/listings/{id}/mortgagee": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Errors: NOT_FOUND where nothing registered on this listing's rights has that id; LISTING_STATE. */
        post: operations["ListingPapersController_mortgagee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/listings/{id}/materials/{materialId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["ListingPapersController_removeMaterial"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/listings/{id}/owners/{partyId}/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ListingPapersController_statement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/listings/{id}/owners/{partyId}/delegation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ListingPapersController_delegation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/listings/{id}/owners/{partyId}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ListingPapersController_resolution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/listings/{id}/owners/{partyId}/village-notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ListingPapersController_notice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/listings/{id}/owners/{partyId}/filings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ListingPapersController_filing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/listings/{id}/owners/{partyId}/contractor-consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Land Contract Law 46. */
        post: operations["ListingPapersController_consent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/listings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicListingsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/listings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicListingsController_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/listings/{id}/announcements/{version}.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version of the notice as a document. Errors: NOT_FOUND. */
        get: operations["PublicListingsController_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["VerificationsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/verifications/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["VerificationsController_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/verifications/{id}/object": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["VerificationsController_object"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/verifications/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["VerificationsController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/verifications/{id}/overrule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["VerificationsController_overrule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing-batches/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The template, with the drop-downs of who asks. */
        get: operations["FilingsController_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing-batches/listings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GET /api/listings in the columns of the template; same filters, all pages. Errors: VALIDATION. */
        get: operations["FilingsController_listings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FilingsController_list"];
        put?: never;
        /** Takes a filled template; its rows become drafts in the background. Errors: UPLOAD_TYPE, UPLOAD_TOO_LARGE, VALIDATION. */
        post: operations["FilingsController_load"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing-batches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** With how far it is while its rows are worked through. */
        get: operations["FilingsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing-batches/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FilingsController_rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing-batches/{id}/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The faulty rows, marked at their cells, to mend and send again. */
        get: operations["FilingsController_faults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/joint-notices/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Approved listings by village, where at least two may be announced together. */
        get: operations["JointNoticesController_candidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/joint-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Errors: VALIDATION, LISTING_STATE, STALE_VERSION and every rule of a notice, told by lot and all at once; nothing is published then. */
        post: operations["JointNoticesController_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/joint-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["JointNoticesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/joint-notices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Errors: NOT_FOUND. */
        get: operations["JointNoticesController_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Of one's own place. The two sides read those of their deal at `/api/deals/:id/handovers`. */
        get: operations["HandoversController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handovers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HandoversController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handovers/{id}/package.zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Certificate, contract, materials and a list with hashes. */
        get: operations["HandoversController_package"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handovers/{id}/hand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Errors: REPORT_STATE, STALE_VERSION, VALIDATION. */
        post: operations["HandoversController_hand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handovers/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The office has recorded it. Errors: REPORT_STATE, STALE_VERSION, VALIDATION. */
        post: operations["HandoversController_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handovers/{id}/send-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Errors: REPORT_STATE, STALE_VERSION. */
        post: operations["HandoversController_sendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handovers/{id}/waive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Where the law leaves it to them, the parties do not apply. Errors: REPORT_STATE, STALE_VERSION. */
        post: operations["HandoversController_waive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/listings/{id}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A draft of one's own. Errors: LISTING_STATE, VALIDATION, DUPLICATE. */
        post: operations["ApplicationsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own; all for the reviewing clerk, whose look is on record. */
        get: operations["ApplicationsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ApplicationsController_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/eligibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Each condition of the right to bid, met or not, and which record says so. */
        get: operations["ApplicationsController_conditions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rules' verdicts for an action, with articles and the facts they rest on. Errors: VALIDATION, NOT_FOUND. */
        get: operations["ApplicationsController_assessment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/materials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ApplicationsController_addMaterial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/materials/{materialId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["ApplicationsController_removeMaterial"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Errors: MATERIALS_MISSING (all of them), LISTING_STATE, the rules of the moment, all at once. */
        post: operations["ApplicationsController_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ApplicationsController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/confirm-notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Art. 18: of a change notice that came after the application. Errors: APPLICATION_STATE where none waits, LISTING_STATE. */
        post: operations["ApplicationsController_confirmNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/recheck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Art. 18: the announced conditions were changed after the approval. Errors: APPLICATION_STATE where they were not, LISTING_STATE. */
        post: operations["ApplicationsController_recheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ApplicationsController_return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ApplicationsController_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The deposit is ordered with it (art. 20). */
        post: operations["ApplicationsController_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ApplicationsController_reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/capital-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Land Contract Law 45: the request goes out, 20 working days run. Errors: APPLICATION_STATE, CONFLICT. */
        post: operations["ApplicationsController_askReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/capital-review/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The written reply with its three findings. Errors: APPLICATION_STATE, CONFLICT, VALIDATION. */
        post: operations["ApplicationsController_recordReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/priority": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Art. 29: with evidence, before the published deadline. Errors: PRIORITY_NOT_PROVEN, PRIORITY_WINDOW_CLOSED, PRIORITY_STATE, LISTING_STATE. */
        post: operations["ApplicationsController_claimPriority"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/priority/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Art. 29: accepted or refused, with reason, before trading. Errors: PRIORITY_STATE, LISTING_STATE, APPLICATION_STATE. */
        post: operations["ApplicationsController_decidePriority"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/hammer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For the officers; what it says is everybody's to read as the session's bids once it is confirmed. */
        get: operations["AuctionsController_read"];
        put?: never;
        /** Errors: SESSION_STATE, STALE_VERSION, VALIDATION, NOT_ELIGIBLE (paddle), BID_TOO_LOW, BID_BELOW_RESERVE, all at once. */
        post: operations["AuctionsController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/hammer/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** By an officer other than the one who wrote it down. Errors: SECOND_OFFICER_REQUIRED, SESSION_STATE, STALE_VERSION. */
        post: operations["AuctionsController_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/sessions/{id}/draw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How lots are drawn, and once they are, everything to draw them again. Errors: NOT_FOUND, METHOD_NOT_ALLOWED. */
        get: operations["DrawsController_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/draw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For the officers: what waits to be confirmed. The value itself is not shown: the second officer reads it off its source. */
        get: operations["DrawsController_waiting"];
        put?: never;
        /** Errors: METHOD_NOT_ALLOWED, SESSION_STATE (not known yet), STALE_VERSION, VALIDATION. */
        post: operations["DrawsController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/draw/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Another officer types the value anew, and lots are drawn. Errors: SECOND_OFFICER_REQUIRED, CONFLICT, SESSION_STATE, STALE_VERSION. */
        post: operations["DrawsController_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leaves a secret maximum, or changes it. Shown to nobody but those who bid for this applicant. Errors: as of a bid, ORDER_UNCHANGED. */
        post: operations["OrdersController_order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/orders/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the standing order back; what it has bid stands. Errors: ORDER_NONE, SESSION_CLOSED, SESSION_SUSPENDED. */
        post: operations["OrdersController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Art. 29: a priority holder takes the standing price, which it names. Errors: PRIORITY_NOT_PROVEN, MATCH_NOTHING, MATCH_PRICE_MOVED,
         *     MATCH_RANK, BID_OWN_STANDING, and those of a bid.
         */
        post: operations["OrdersController_match"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leaves a sealed quote, or changes it. Shown to nobody but its owner before the close. Errors: NOT_ELIGIBLE, PRICE_ABOVE_CEILING,
         *     BID_BELOW_RESERVE, ORDER_UNCHANGED, METHOD_NOT_ALLOWED, SESSION_NOT_OPEN, SESSION_CLOSED, SESSION_SUSPENDED.
         */
        post: operations["QuotesController_quote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/quotes/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the quote back. Errors: ORDER_NONE, METHOD_NOT_ALLOWED, SESSION_CLOSED, SESSION_SUSPENDED. */
        post: operations["QuotesController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SessionsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What opens, runs or closes on a day, in its order. */
        get: operations["SessionsController_day"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A session as the person who is signed in sees it. */
        get: operations["SessionsController_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A session as anybody sees it. */
        get: operations["SessionsController_publicView"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/sessions/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Server-sent events `bid` and `state`, id = the event's number, and `beat`, a sign of life that repeats the last one. A
         *     client that reconnects sends Last-Event-ID and gets what it missed; a new one says `?after=` the `seq` of the view it has.
         */
        get: operations["SessionsController_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/bids": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * One bid. Answered after it is durable, with the database's time. The same key again gets the first answer. A plain
         *     request does not come this way but by the bid door (app/bid-door.ts), to the same answer.
         *     Errors: NOT_ELIGIBLE, BID_BELOW_RESERVE, BID_TOO_LOW, BID_OFF_GRID, BID_TOO_LARGE_STEP, BID_OWN_STANDING,
         *     SESSION_NOT_OPEN, SESSION_CLOSED, SESSION_SUSPENDED, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_REUSED.
         */
        post: operations["SessionsController_bid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The centre records the price that the one qualified applicant and the transferor agreed on. */
        post: operations["SessionsController_agreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A side confirms the price on record; it says which price it means. The second side's yes makes the deal. */
        post: operations["SessionsController_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/listings/{id}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom the centre may choose of an unsold listing; empty where nobody had qualified. */
        get: operations["TalksController_candidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/break-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The two did not agree: the listing is unsold. Errors: SESSION_STATE, METHOD_NOT_ALLOWED, STALE_VERSION. */
        post: operations["TalksController_breakOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TendersController_ofListing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/tenders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** As anybody sees it: holders and fingerprints, and, once opened, what was read out. */
        get: operations["TendersController_publicView"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenders/{id}/envelopes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TendersController_envelopes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenders/{id}/holder-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TendersController_holderKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenders/{id}/drill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TendersController_drill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenders/{id}/bids": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Seals or replaces (Tender Law 29). The receipt holds the hash. Errors: TENDER_STATE, SESSION_CLOSED, NOT_ELIGIBLE, CONFLICT. */
        post: operations["TendersController_seal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenders/{id}/bids/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TendersController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenders/{id}/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One holder's shares of all bids; refused before the close (Tender Law 34). */
        post: operations["TendersController_shares"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenders/{id}/conclude": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TendersController_conclude"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenders/{id}/evaluation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EvaluationController_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenders/{id}/committee": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EvaluationController_committee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenders/{id}/declare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** By a member who signs in, for himself (Tender Law 37). */
        post: operations["EvaluationController_declare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenders/{id}/bids/{bid}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The document that came with a price, as it was opened: for whoever judges it. Errors: NOT_FOUND, FORBIDDEN. */
        get: operations["EvaluationController_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenders/{id}/sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EvaluationController_sheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenders/{id}/reject-bid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One bid, on a ground of the law, by the committee's signed opinion. Errors: TENDER_STATE, NOT_FOUND, STALE_VERSION. */
        post: operations["EvaluationController_rejectBid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenders/{id}/readmit-bid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EvaluationController_readmitBid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenders/{id}/evaluate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Errors: TENDER_COMMITTEE, TENDER_EVALUATION, STALE_VERSION. */
        post: operations["EvaluationController_evaluate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenders/{id}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Anybody who is signed in, while the candidates are under notice. */
        post: operations["EvaluationController_object"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenders/{id}/objections/{oid}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EvaluationController_dismiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenders/{id}/objections/{oid}/uphold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EvaluationController_uphold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenders/{id}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EvaluationController_drop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenders/{id}/award": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Errors: TENDER_AWARD, NOT_ELIGIBLE, STALE_VERSION. */
        post: operations["EvaluationController_award"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenders/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EvaluationController_reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DealsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DealsController_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The printed confirmation (art. 25): once, then to be read. */
        post: operations["DealsController_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/{id}/confirmation.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DealsController_confirmationPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/{id}/contract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Draws the contract up from the record (art. 19). */
        post: operations["DealsController_draw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/{id}/contract.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DealsController_contractPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/{id}/contract/signed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The signed and sealed original (art. 21). */
        post: operations["DealsController_sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/{id}/contract/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** By an officer other than the one who uploaded it. Errors: SECOND_OFFICER_REQUIRED. */
        post: operations["DealsController_compare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/{id}/certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Errors: CERTIFICATE_EXISTS, CERTIFICATE_NOT_READY (everything that lacks). */
        post: operations["DealsController_certify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/{id}/certificate/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Voids it and issues another from the record as it is now (art. 21). Errors: CERTIFICATE_EXISTS (nothing to correct). */
        post: operations["DealsController_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/{id}/certificate/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A numbered copy on paper; its file is the newest of `certificate.copies`. */
        post: operations["DealsController_printCopy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/{id}/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Registration and filing after the certificate (art. 22, 24), for whoever reads the deal. */
        get: operations["DealsController_handoversOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DealsController_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/{id}/exercise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** By a holder within the published window; no version, for he cannot read the winner's deal. Answers his own. */
        post: operations["DealTurnsController_exercise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/{id}/buy-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** By the owner, below the reserve (art. 29); the listing is unsold. Errors: FORBIDDEN, PRIORITY_WINDOW_CLOSED, VALIDATION. */
        post: operations["DealTurnsController_buyBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/places/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where an application of one's own comes next; `dealId` is null where it does not. */
        get: operations["DealTurnsController_place"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/{id}/give-up-place": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** By whoever comes next: its deposit falls due at once (art. 20). Errors: FORBIDDEN, DEAL_STATE. */
        post: operations["DealTurnsController_giveUpPlace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/{id}/default": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The winner does not sign (art. 19, 32). Errors: DEFAULT_NOT_DUE. */
        post: operations["DealTurnsController_fail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/{id}/offer-next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers the new deal, under its own notice. */
        post: operations["DealTurnsController_offerNext"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/{id}/return-deposit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DealTurnsController_returnDeposit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/{id}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Anybody who is signed in, while the notice runs; no version is needed, for nothing is decided. */
        post: operations["ObjectionsController_object"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/{id}/objections/{oid}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ObjectionsController_dismiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/{id}/objections/{oid}/uphold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ObjectionsController_uphold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/{id}/objections/{oid}/examine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Errors: NOT_FOUND (decided already), DEAL_STATE, STALE_VERSION. */
        post: operations["ObjectionsController_examine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/deals/{id}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Without signing in: name, contact, reason, and one file of evidence up to 5 MB. Errors: TOO_MANY_REQUESTS, DEAL_STATE, UPLOAD_TYPE. */
        post: operations["ObjectionsController_objectPublicly"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ObjectionsController_answerTo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Results under notice, and those announced (art. 21). */
        get: operations["PublicDealsController_results"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/signing-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The keys by which the centre's statements are checked without asking it: the QR code of every certificate holds one (art. 21). */
        get: operations["PublicDealsController_keys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/signing-certificate.pem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The certificate behind the signature in our documents (PEM): compare its fingerprint once, and any reader checks them (art. 21). */
        get: operations["PublicDealsController_signingCertificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/certificates/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Is this paper one of ours? With the code that is printed on it. */
        get: operations["PublicDealsController_check"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificates/{id}.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicDealsController_certificatePdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/credit-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CreditController_entries"];
        put?: never;
        post: operations["CreditController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blacklistings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CreditController_blacklist"];
        put?: never;
        /** Errors: VALIDATION, DUPLICATE. */
        post: operations["CreditController_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blacklistings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CreditController_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blacklistings/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Errors: SECOND_OFFICER_REQUIRED. */
        post: operations["CreditController_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blacklistings/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Errors: SECOND_OFFICER_REQUIRED. */
        post: operations["CreditController_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blacklistings/{id}/object": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CreditController_object"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blacklistings/{id}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CreditController_dismiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blacklistings/{id}/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CreditController_lift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/encumbrances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RegistryController_list"];
        put?: never;
        /** A seizure binds at once; everything else waits for a second officer. Errors: VALIDATION, CONSENT_MISSING, UNDER_TRADE, SEIZED. */
        post: operations["RegistryController_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/encumbrances/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RegistryController_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/encumbrances/{id}/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Errors: SECOND_OFFICER_REQUIRED, ENCUMBRANCE_STATE, STALE_VERSION, CONSENT_MISSING, UNDER_TRADE, SEIZED. */
        post: operations["RegistryController_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/encumbrances/{id}/listings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the right is offered now. Errors: NOT_FOUND. */
        get: operations["RegistryController_offeredIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/encumbrances/{id}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The holder's own word on one of them (Civil Code 406). Errors: FORBIDDEN, NOT_FOUND. */
        post: operations["RegistryController_reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/encumbrances/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RegistryController_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/encumbrances/{id}/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RegistryController_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/encumbrances/{id}/discharge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RegistryController_discharge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DisputesController_list"];
        put?: never;
        /** Errors: VALIDATION, FORBIDDEN (a party opens its own). */
        post: operations["DisputesController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disputes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DisputesController_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disputes/{id}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A session with its record. */
        post: operations["DisputesController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disputes/{id}/mediate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DisputesController_mediate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disputes/{id}/arbitrate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DisputesController_arbitrate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disputes/{id}/sue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DisputesController_sue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disputes/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DisputesController_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that happened to announced listings, in one order; ask again with the `cursor` of the last answer. */
        get: operations["OpenDataController_feed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/releases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A listing and what came of it, as `release.schema.json` says. Errors: NOT_FOUND. */
        get: operations["OpenDataController_release"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/release.schema.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OpenDataController_schema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/audit-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One root a day, published after its end: it fixes everything that was recorded until then. */
        get: operations["OpenDataController_days"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Errors: FORBIDDEN, VALIDATION. */
        get: operations["StatisticsController_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The records behind one figure; `total` is that figure. Errors: as of the figures. */
        get: operations["StatisticsController_records"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StatisticsController_workbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Errors: NOT_FOUND. */
        get: operations["ConsultationsController_answerTo"];
        put?: never;
        /** Without signing in and without a name. Errors: TOO_MANY_REQUESTS, VALIDATION. */
        post: operations["ConsultationsController_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/listings/{id}/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was asked on a listing and answered to all. */
        get: operations["ConsultationsController_shownOn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ConsultationsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where questions were asked in a period, and what became of them. Errors: FORBIDDEN. */
        get: operations["ConsultationsController_counted"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ConsultationsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Errors: REPORT_STATE, STALE_VERSION, VALIDATION. */
        post: operations["ConsultationsController_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Errors: REPORT_STATE, STALE_VERSION, VALIDATION. */
        post: operations["ConsultationsController_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Errors: REPORT_STATE, STALE_VERSION. */
        post: operations["ConsultationsController_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/demands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DemandsController_published"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/listings/{id}/demands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Errors: NOT_FOUND. */
        get: operations["DemandsController_forListing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DemandsController_list"];
        put?: never;
        /** Errors: VALIDATION, FORBIDDEN. */
        post: operations["DemandsController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demands/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DemandsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demands/{id}/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Announced listings that meet it. Errors: NOT_FOUND. */
        get: operations["DemandsController_offers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demands/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Errors: REPORT_STATE, STALE_VERSION. */
        post: operations["DemandsController_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demands/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Errors: REPORT_STATE, STALE_VERSION. */
        post: operations["DemandsController_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demands/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Errors: REPORT_STATE, STALE_VERSION. */
        post: operations["DemandsController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demands/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Errors: REPORT_STATE, STALE_VERSION. */
        post: operations["DemandsController_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/loan-products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is offered now; whoever is signed in finds what he may do with each. */
        get: operations["LendingController_offered"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/loan-products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Errors: FORBIDDEN, VALIDATION. */
        post: operations["LendingController_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/loan-products/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Errors: FORBIDDEN, REPORT_STATE, STALE_VERSION. */
        post: operations["LendingController_takeDown"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/loan-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LendingController_list"];
        put?: never;
        /** Errors: FORBIDDEN, NOT_FOUND, VALIDATION, CONFLICT (asked already). */
        post: operations["LendingController_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/loan-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LendingController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/loan-requests/{id}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Errors: REPORT_STATE, STALE_VERSION. */
        post: operations["LendingController_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/loan-requests/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Errors: REPORT_STATE, STALE_VERSION. */
        post: operations["LendingController_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/loan-requests/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Errors: REPORT_STATE, STALE_VERSION. */
        post: operations["LendingController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/loan-requests/{id}/mortgage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Errors: REPORT_STATE, STALE_VERSION, CONFLICT (asked already), and those of the rules of `mortgage`. */
        post: operations["LendingController_mortgage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/promotions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PromotionsController_published"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/listings/{id}/promotion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Errors: NOT_FOUND. */
        get: operations["PromotionsController_ofListing"];
        put?: never;
        /** Errors: NOT_FOUND, FORBIDDEN, LISTING_STATE, CONFLICT. */
        post: operations["PromotionsController_promote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/promotions/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Errors: REPORT_STATE, STALE_VERSION, FORBIDDEN. */
        post: operations["PromotionsController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/professionals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody may read who serves, how it is qualified and until when. */
        get: operations["ProfessionalsController_published"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/professionals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProfessionalsController_list"];
        put?: never;
        /** Errors: VALIDATION, FORBIDDEN, NOT_FOUND (file). */
        post: operations["ProfessionalsController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/professionals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProfessionalsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/professionals/{id}/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Errors: REPORT_STATE, STALE_VERSION, VALIDATION. */
        post: operations["ProfessionalsController_renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/professionals/{id}/note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Errors: REPORT_STATE, STALE_VERSION, VALIDATION. */
        post: operations["ProfessionalsController_note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/professionals/{id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Errors: REPORT_STATE, STALE_VERSION. */
        post: operations["ProfessionalsController_suspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/professionals/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Errors: REPORT_STATE, STALE_VERSION. */
        post: operations["ProfessionalsController_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/professionals/{id}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Errors: REPORT_STATE, STALE_VERSION. */
        post: operations["ProfessionalsController_remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ComplaintsController_answerTo"];
        put?: never;
        /** Without signing in and without a name; one file up to 5 MB. Errors: TOO_MANY_REQUESTS, VALIDATION, UPLOAD_TYPE. */
        post: operations["ComplaintsController_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ComplaintsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ComplaintsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ComplaintsController_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/follow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ComplaintsController_follow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ComplaintsController_dismiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ComplaintsController_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Of one deal for whoever may read it, else of one's own place. Errors: FORBIDDEN, NOT_FOUND. */
        get: operations["InspectionsController_list"];
        put?: never;
        /** Errors: VALIDATION, FORBIDDEN, NOT_FOUND. */
        post: operations["InspectionsController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["InspectionsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}/follow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Errors: REPORT_STATE, STALE_VERSION. */
        post: operations["InspectionsController_follow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Errors: REPORT_STATE, STALE_VERSION, VALIDATION. */
        post: operations["InspectionsController_extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}/rectify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Errors: REPORT_STATE, STALE_VERSION. */
        post: operations["InspectionsController_rectify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}/refer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Errors: REPORT_STATE, STALE_VERSION. */
        post: operations["InspectionsController_refer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/market-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReportsController_list"];
        put?: never;
        /** A case where it should have come to the market, else a statistic. Errors: VALIDATION, FORBIDDEN. */
        post: operations["ReportsController_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/market-reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReportsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/market-reports/{id}/follow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Errors: REPORT_STATE, STALE_VERSION. */
        post: operations["ReportsController_follow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/market-reports/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Errors: REPORT_STATE, STALE_VERSION. */
        post: operations["ReportsController_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/signals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What two parties that met in finished trades share, or did in turn. None of it blocks anybody. Every look is on record. */
        get: operations["SignalsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** In the order in which they were issued. Errors: FORBIDDEN or NOT_FOUND, as for the record itself. */
        get: operations["DocumentsController_list"];
        put?: never;
        /** Prints a form from what is on file, to be signed. Errors: VALIDATION (this record needs no such form), FORBIDDEN. */
        post: operations["DocumentsController_print"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** PDF/A; the same bytes whenever it is asked for. */
        get: operations["DocumentsController_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TemplatesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/{template}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TemplatesController_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/{template}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Errors: TEMPLATE_FAULT, each fault with its line. */
        post: operations["TemplatesController_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/{template}/editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** From now on; documents already issued keep their text. Errors: TEMPLATE_FAULT, STALE_VERSION, CONFLICT (nothing changed). */
        post: operations["TemplatesController_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/{id}/dossier.zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole trade as one archive, readable without the system. Errors: NOT_FOUND, FORBIDDEN, DEAL_STATE while it is not over. */
        get: operations["DossiersController_dossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Of the person who is signed in, newest first. */
        get: operations["NoticesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NoticesController_unread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NoticesController_markRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notice-deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Errors: FORBIDDEN. */
        get: operations["NoticesController_log"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notice-texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Errors: FORBIDDEN. */
        get: operations["NoticesController_words"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notice-texts/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** If-Match: "0" while the product's own words hold. Errors: FORBIDDEN, NOT_FOUND, STALE_VERSION, VALIDATION. */
        put: operations["NoticesController_edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/todo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits at the desk of the person who is signed in, the most urgent first. */
        get: operations["WorkbenchController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/listings/{id}/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every deadline of a trade that concerns the person who asks, in the order in which they began. Errors: NOT_FOUND. */
        get: operations["WorkbenchController_deadlinesOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Each right that the reader has on the market, what moves first. Errors: FORBIDDEN, NOT_FOUND (no party of one's own). */
        get: operations["RightsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/rights/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers alike whether the number is known or not. Errors: VALIDATION, TOO_MANY_REQUESTS. */
        post: operations["PublicRightsController_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/rights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A read that carries a secret, therefore a POST. Errors: VALIDATION, CODE_INVALID, TOO_MANY_REQUESTS. */
        post: operations["PublicRightsController_look"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AuditCheck: {
            entries: number;
            chains: number;
            faults: string[];
        };
        Erased: {
            code: string;
            name: string;
            count: number;
        };
        RetentionRun: {
            at: string;
            erased: components["schemas"]["Erased"][];
        };
        Alive: {
            /** @enum {string} */
            status: "ok";
        };
        FileView: {
            /** Format: uuid */
            id: string;
            /** @description hex */
            sha256: string;
            /** @description bytes */
            size: number;
            /** @example application/pdf */
            type: string;
            name: string;
        };
        MarketTime: {
            /** Format: date-time */
            now: string;
        };
        DemoTime: {
            /** Format: date-time */
            now: string;
            movable: boolean;
        };
        MoveClock: {
            /** @example P5D */
            advance?: string;
            /** @example 2026-03-05T09:00:00+08:00 */
            now?: string;
        };
        RegionView: {
            /** @example 150627101 */
            code: string;
            name: string;
            /** @enum {string} */
            kind: "banner" | "town" | "village";
            parentCode: string | null;
        };
        OrganizationView: {
            /** Format: uuid */
            id: string;
            version: number;
            name: string;
            kind: string;
            code: string | null;
            townCode: string | null;
            villageCode: string | null;
            phone: string | null;
            address: string | null;
            /** @description when it is open, in words */
            hours: string | null;
        };
        Credentials: {
            username: string;
            password: string;
        };
        OwnOrganization: {
            /** Format: uuid */
            id: string;
            name: string;
            kind: string;
            townCode: string | null;
            villageCode: string | null;
        };
        AccountView: {
            /** Format: uuid */
            id: string;
            username?: string;
            name: string;
            /** @enum {string} */
            role: "admin" | "auctioneer" | "clerk" | "collective" | "department" | "director" | "expert" | "lender" | "party" | "room" | "station" | "supervisor" | "townGovernment" | "treasurer";
            organization: components["schemas"]["OwnOrganization"] | null;
            partyId: string | null;
        };
        SignedInView: {
            /** @description Authorization: Bearer … */
            token: string;
            /** Format: date-time */
            expiresAt: string;
            account: components["schemas"]["AccountView"];
        };
        NewPassword: {
            current: string;
            next: string;
        };
        MailAddress: {
            /** @description left out: no mail any more */
            mail?: string;
        };
        MailView: {
            /** @description masked */
            mailMask: string | null;
        };
        CodeAndPassword: {
            username: string;
            password: string;
            /** @description handed out by a station or the administrator */
            code: string;
        };
        PermissionView: {
            action: string;
            scopes: ("all" | "asked" | "own" | "town" | "village")[];
        };
        MeView: {
            account: components["schemas"]["AccountView"];
            permissions: components["schemas"]["PermissionView"][];
        };
        BankAccountView: {
            holder: string;
            bankName: string;
            accountMask: string;
        };
        PartyView: {
            /** Format: uuid */
            id: string;
            version: number;
            /** @enum {string} */
            kind: "collective" | "household" | "individual" | "legalPerson" | "organisation";
            name: string;
            /** @enum {string} */
            idType: "foreignerResidence" | "hkMacaoPermit" | "householdContract" | "passport" | "residentId" | "taiwanPermit" | "uscc";
            idMask: string;
            phoneMask: string | null;
            representative: string | null;
            rightCertificateNo: string | null;
            farmer: boolean;
            villageCode: string | null;
            address: string | null;
            bankAccount: components["schemas"]["BankAccountView"] | null;
        };
        BankAccountInput: {
            /** @description name the account is held in */
            holder: string;
            bankName: string;
            /** @example 6217000000000000000 */
            accountNumber: string;
            /** @description CNAPS code */
            cnaps?: string;
        };
        PartyInput: {
            /** @enum {string} */
            kind: "collective" | "household" | "individual" | "legalPerson" | "organisation";
            name: string;
            /** @enum {string} */
            idType: "foreignerResidence" | "hkMacaoPermit" | "householdContract" | "passport" | "residentId" | "taiwanPermit" | "uscc";
            /** @description checked by the rule of its kind (GB 11643, GB 32100…) */
            idNumber: string;
            phone?: string;
            farmer?: boolean;
            /** @description 16 or 17, living on own labour, with evidence */
            ownLabour?: boolean;
            fullCapacity?: boolean;
            representative?: string;
            rightCertificateNo?: string;
            /** @example 150627101001 */
            villageCode?: string;
            address?: string;
            bankAccount?: components["schemas"]["BankAccountInput"];
        };
        PartyContact: {
            phone?: string;
            address?: string;
            bankAccount?: components["schemas"]["BankAccountInput"];
        };
        SignUpInput: {
            party: components["schemas"]["PartyInput"];
            /** @description to sign in with: small letters, digits, . _ - */
            username: string;
            password: string;
            /** @description who works the account of a body */
            operatorName?: string;
            /** @description of the station where the document is shown; without it the centre */
            townCode?: string;
        };
        SignUpReceipt: {
            /**
             * @description opened where a register knew the person
             * @enum {string}
             */
            state: "opened" | "refused" | "waiting";
            username: string;
            /** @description to ask what became of it with */
            code: string;
            /** @description where the document is shown */
            desk: string;
        };
        SignUpAnswer: {
            /** @enum {string} */
            state: "opened" | "refused" | "waiting";
            stateName: string;
            username: string;
            desk: string;
            madeAt: string;
            /** @description why it was refused */
            reason: string | null;
        };
        ViolationView: {
            code: string;
            article?: string;
            /** @description Chinese; says what to do next */
            detail: string;
            field?: string;
            facts?: {
                [key: string]: unknown;
            };
            missing?: string[];
            /** @description rests on Measures that have run out (art. 37) */
            lapsed?: boolean;
        };
        ActionView: {
            action: string;
            /** @description the word on the button */
            label: string;
            allowed: boolean;
            violations: components["schemas"]["ViolationView"][];
            /** @description RULEBOOK_LAPSED: said, and nobody is refused for it (art. 37) */
            warnings?: components["schemas"]["ViolationView"][];
        };
        SignUpView: {
            /** Format: uuid */
            id: string;
            version: number;
            /** @enum {string} */
            state: "opened" | "refused" | "waiting";
            stateName: string;
            kind: string;
            name: string;
            idType: string;
            idMask: string;
            operatorName: string | null;
            username: string;
            /** @description where the document is shown */
            desk: string;
            /** @description says so; the officer looks at the proof (art. 23) */
            farmer: boolean;
            /** @description already in the register of parties */
            registered: boolean;
            madeAt: string;
            decidedBy: string | null;
            reason: string | null;
            actions: components["schemas"]["ActionView"][];
        };
        OpenSignUp: {
            /** @description as it stands on the document that was shown */
            idNumber: string;
            /** @description what was shown */
            shown: string;
        };
        RefuseSignUp: {
            /** @description why; the person reads it */
            reason: string;
        };
        Named: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        StaffView: {
            /** Format: uuid */
            id: string;
            version: number;
            username: string;
            name: string;
            role: string;
            /** @enum {string} */
            state: "active" | "disabled" | "invited";
            stateName: string;
            organization: components["schemas"]["Named"] | null;
            party: components["schemas"]["Named"] | null;
            createdAt: string;
            lastSignInAt: string | null;
            actions: components["schemas"]["ActionView"][];
        };
        SpecialistView: {
            /**
             * Format: uuid
             * @description of the account
             */
            id: string;
            name: string;
            /** @description the pool or the house */
            organization: string;
        };
        WhoIs: {
            idNumber: string;
        };
        FoundParty: {
            /** Format: uuid */
            id: string;
            name: string;
            kind: string;
            idMask: string;
            accounts: components["schemas"]["StaffView"][];
        };
        NewStaff: {
            /** @description small letters, digits, . _ - */
            username: string;
            name: string;
            /** @enum {string} */
            role: "admin" | "auctioneer" | "clerk" | "collective" | "department" | "director" | "expert" | "lender" | "room" | "station" | "supervisor" | "townGovernment" | "treasurer";
            /**
             * Format: uuid
             * @description left out for an administrator alone
             */
            organizationId?: string;
        };
        HandedOut: {
            account: components["schemas"]["StaffView"];
            code: string;
            expiresAt: string;
        };
        NewOperator: {
            username: string;
            /** @description of the person */
            name: string;
        };
        AccountForParty: {
            /** Format: uuid */
            partyId: string;
            username: string;
            /** @description who works the account of a body */
            operatorName?: string;
            /** @description what was shown */
            shown: string;
        };
        Shown: {
            /** @description what was shown, or how the person was known */
            shown: string;
        };
        ChangeStaff: {
            name: string;
            /** @enum {string} */
            role: "admin" | "auctioneer" | "clerk" | "collective" | "department" | "director" | "expert" | "lender" | "room" | "station" | "supervisor" | "townGovernment" | "treasurer";
            /** Format: uuid */
            organizationId?: string;
        };
        Why: {
            reason: string;
        };
        NewOrganization: {
            /** @enum {string} */
            kind: "auctionHouse" | "centre" | "collective" | "department" | "expertPool" | "financial" | "room" | "station" | "supervisor" | "townGovernment";
            name: string;
            /** @description a department's code in the rulebook */
            code?: string;
            /** @description a station's or a town government's town */
            townCode?: string;
            /** @description a room's or a collective's village */
            villageCode?: string;
            /** @description a collective's unified social credit code */
            uscc?: string;
            /** @description a collective's representative */
            representative?: string;
        };
        RenameOrganization: {
            name: string;
        };
        BodyContact: {
            /** @example 0477-8960001 */
            phone?: string;
            address?: string;
            /** @description when it is open, in words */
            hours?: string;
        };
        NewRegion: {
            /** @description 9 digits of a town, 12 of a village */
            code: string;
            name: string;
        };
        SubKindView: {
            code: string;
            name: string;
            departments: ("agriculture" | "finance" | "financialAffairs" | "forestryGrassland" | "marketRegulation" | "naturalResources" | "water")[];
        };
        DirectionName: {
            /** @enum {string} */
            code: "investment" | "procurement" | "transfer";
            name: string;
        };
        TransferKindName: {
            /** @enum {string} */
            code: "contract" | "equity" | "exchange" | "grant" | "invite" | "lease" | "licence" | "purchase" | "sale" | "sublease" | "transfer";
            name: string;
        };
        MethodName: {
            /** @enum {string} */
            code: "agreement" | "ascending" | "auction" | "fixedPrice" | "tender";
            name: string;
        };
        CatalogueMaterial: {
            name: string;
            required: boolean;
            /** @description when it is required */
            condition?: string;
            /** @description the record of ours that holds it */
            keptWith?: string;
            code: string;
        };
        CategoryPeriods: {
            announcementWorkingDays: number;
            villageNoticeDays: number;
        };
        UsualTermsView: {
            /** @description of the estimated value */
            depositShare: string;
            /** @description of the reserve */
            incrementShare: string;
            freePeriodMinutes: number;
            extensionMinutes: number;
            maxExtensions: number | null;
            resultNoticeWorkingDays: number;
            contractDays: number;
        };
        RulesVersion: {
            /** @description version; 0 for what the software came with */
            no: number;
            /** Format: date */
            from: string | null;
        };
        CategoryView: {
            no: number;
            name: string;
            subKinds: components["schemas"]["SubKindView"][];
            units: string[];
            directions: components["schemas"]["DirectionName"][];
            transferKinds: components["schemas"]["TransferKindName"][];
            methods: components["schemas"]["MethodName"][];
            materials: components["schemas"]["CatalogueMaterial"][];
            departments: ("agriculture" | "finance" | "financialAffairs" | "forestryGrassland" | "marketRegulation" | "naturalResources" | "water")[];
            periods: components["schemas"]["CategoryPeriods"];
            usual: components["schemas"]["UsualTermsView"];
            rules: components["schemas"]["RulesVersion"];
            agriculturalUse: boolean;
        };
        TransfereeMaterial: {
            name: string;
            required: boolean;
            /** @description when it is required */
            condition?: string;
            /** @description the record of ours that holds it */
            keptWith?: string;
            /** @enum {string} */
            code: "agentAuthority" | "creditProof" | "declaration" | "jointAgreement" | "otherMaterials" | "qualificationProof" | "transferInApplication";
        };
        CatalogueMaterials: {
            transferor: components["schemas"]["CatalogueMaterial"][];
            collective: components["schemas"]["CatalogueMaterial"][];
            renewal: components["schemas"]["CatalogueMaterial"][];
            transferee: components["schemas"]["TransfereeMaterial"][];
        };
        DepartmentName: {
            /** @enum {string} */
            code: "agriculture" | "finance" | "financialAffairs" | "forestryGrassland" | "marketRegulation" | "naturalResources" | "water";
            name: string;
        };
        GroundView: {
            no: number;
            code: string;
            name: string;
            evidence: string;
            /** @description beside its evidence and a reason */
            needs: ("approval" | "bothSides" | "legalBasis" | "regulator" | "requester" | "termOver")[];
        };
        CatalogueLaw: {
            version: string;
            number: string;
            title: string;
            /** @enum {string} */
            situation: "extended" | "inForce" | "lapsed";
            lapsed: boolean;
            advisory: boolean;
            notice: string | null;
            /** @description art. 20, of the estimated value */
            depositShare: string;
            tenderDepositShare: string;
        };
        CatalogueView: {
            categories: components["schemas"]["CategoryView"][];
            materials: components["schemas"]["CatalogueMaterials"];
            methods: components["schemas"]["MethodName"][];
            transferKinds: components["schemas"]["TransferKindName"][];
            departments: components["schemas"]["DepartmentName"][];
            suspensionGrounds: components["schemas"]["GroundView"][];
            terminationGrounds: components["schemas"]["GroundView"][];
            law: components["schemas"]["CatalogueLaw"];
        };
        AdviceBody: {
            /** @enum {string} */
            direction: "investment" | "procurement" | "transfer";
            /**
             * @description Art. 12, by its number.
             * @enum {number}
             */
            category: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
            subKind: string;
            /** @enum {string} */
            transferKind: "contract" | "equity" | "exchange" | "grant" | "invite" | "lease" | "licence" | "purchase" | "sale" | "sublease" | "transfer";
            /** @enum {string} */
            method: "agreement" | "ascending" | "auction" | "fixedPrice" | "tender";
            /**
             * @description Who owns the right; in a purchase or a call for partners, the one who asks.
             * @enum {string}
             */
            owner: "collective" | "household" | "individual" | "legalPerson" | "organisation";
            /**
             * Format: decimal
             * @description Yuan, over the whole term.
             * @example 1300.00
             */
            value: string;
            /**
             * Format: decimal
             * @description Mu, where there is land.
             * @example 74.92
             */
            area?: string;
            /**
             * Format: date
             * @description The day on which everything is handed in; today where absent.
             * @example 2026-03-05
             */
            from?: string;
            throughAgent?: boolean;
        };
        AdvisedFaultView: {
            code: string;
            article: string;
            detail: string;
        };
        MethodView: {
            /** @enum {string} */
            code: "agreement" | "ascending" | "auction" | "fixedPrice" | "tender";
            name: string;
            /** @description Yuan. */
            depositAtMost: string;
        };
        PaperView: {
            condition: string | null;
            name: string;
            article: string;
        };
        AdvisedConsentView: {
            name: string;
            article: string;
        };
        AdvisedPriorityView: {
            name: string;
            citation: string;
            evidence: string;
        };
        StepView: {
            /** @enum {string} */
            unit: "day" | "workingDay";
            /** @enum {string} */
            bound: "atLeast" | "atMost";
            /** Format: date */
            startsOn: string;
            /** Format: date */
            dueOn: string;
            name: string;
            article: string;
            who: string;
            days: number;
            /** @description The State Council has not yet announced that year's holidays. */
            provisional: boolean;
        };
        AdviceLaw: {
            notice: string | null;
            version: string;
            lapsed: boolean;
        };
        AdviceView: {
            /** @description What stands against the plan as it was told. */
            faults: components["schemas"]["AdvisedFaultView"][];
            reasons: string[];
            methods: components["schemas"]["MethodView"][];
            transferorPapers: components["schemas"]["PaperView"][];
            transfereePapers: components["schemas"]["PaperView"][];
            departments: string[];
            consents: components["schemas"]["AdvisedConsentView"][];
            priorities: components["schemas"]["AdvisedPriorityView"][];
            steps: components["schemas"]["StepView"][];
            law: components["schemas"]["AdviceLaw"];
            /** @description Art. 35: at the banner's centre, in public. */
            centre: boolean;
            /** @description Art. 20, by the method that was named. Yuan. */
            depositAtMost: string;
            /** @description Art. 23, for the one who offers. */
            feeExempt: boolean;
        };
        SpecialDayView: {
            date: string;
            working: boolean;
            /** @example 春节 */
            name: string;
        };
        HolidayInput: {
            name: string;
            /**
             * Format: date
             * @example 2026-03-05
             */
            from: string;
            /**
             * Format: date
             * @example 2026-03-05
             */
            to: string;
        };
        CalendarNoticeView: {
            no: number;
            number: string;
            issuedOn: string;
            holidays: components["schemas"]["HolidayInput"][];
            workdays: string[];
            reason: string | null;
            recordedBy: string;
            recordedAt: string;
        };
        CalendarYearView: {
            year: number;
            /**
             * @description where its days come from
             * @enum {string}
             */
            source: "library" | "notice" | "provisional";
            /** @description every day that is not what its weekday says */
            days: components["schemas"]["SpecialDayView"][];
            /** @description newest first */
            notices: components["schemas"]["CalendarNoticeView"][];
            mayRecord: boolean;
        };
        ReadNotice: {
            /** @description the notice as it is published */
            text: string;
        };
        NoticeFaultView: {
            field: string;
            detail: string;
        };
        NoticePreview: {
            holidays: components["schemas"]["HolidayInput"][];
            workdays: string[];
            faults: components["schemas"]["NoticeFaultView"][];
            /** @description does not stand against it, and wants a second look */
            warning: string | null;
        };
        RecordNotice: {
            /** @description document number */
            number: string;
            /**
             * Format: date
             * @example 2026-03-05
             */
            issuedOn: string;
            holidays: components["schemas"]["HolidayInput"][];
            /**
             * @description weekend days that are worked
             * @example 2026-03-05
             */
            workdays: string[];
            /** @description the notice of that year that was seen; 0 for none */
            basedOn: number;
            /** @description why it is loaded again */
            reason?: string;
        };
        FigureView: {
            /** @enum {string} */
            key: "aggregationMonths" | "centreFrom.assetTransfer" | "centreFrom.investment" | "centreFrom.landArea" | "centreFrom.landValue" | "centreFrom.procurement" | "checkDays" | "depositShare" | "refundDays" | "verificationDays";
            name: string;
            article: string;
            /** @enum {string} */
            kind: "area" | "money" | "months" | "share" | "workingDays";
            value: string | number;
            /** @description as people read it */
            text: string;
        };
        CurrentLaw: {
            version: string;
            number: string;
            title: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string | null;
            /** @enum {string} */
            situation: "extended" | "inForce" | "lapsed";
            advisory: boolean;
            notice: string | null;
            figures: components["schemas"]["FigureView"][];
        };
        FigureChangeView: {
            /** @enum {string} */
            key: "aggregationMonths" | "centreFrom.assetTransfer" | "centreFrom.investment" | "centreFrom.landArea" | "centreFrom.landValue" | "centreFrom.procurement" | "checkDays" | "depositShare" | "refundDays" | "verificationDays";
            name: string;
            article: string;
            before: string;
            after: string;
        };
        InstrumentView: {
            /** Format: uuid */
            id: string;
            version: number;
            /** @enum {string} */
            state: "recorded" | "withdrawn";
            /** @enum {string} */
            status: "followed" | "inForce" | "over" | "toCome" | "withdrawn";
            /** @enum {string} */
            kind: "extension" | "successor";
            /** @description the version that decisions name */
            lawVersion: string;
            number: string;
            title: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string | null;
            /**
             * Format: date
             * @description from this day decisions are bound by it; null where withdrawn
             */
            begins: string | null;
            appliesToRunning: boolean;
            /** Format: uuid */
            fileId: string | null;
            changes: components["schemas"]["FigureChangeView"][];
            recordedBy: string | null;
            /** Format: date-time */
            recordedAt: string;
            actions: components["schemas"]["ActionView"][];
        };
        AdvisoryView: {
            /** Format: uuid */
            id: string;
            version: number;
            /** @enum {string} */
            state: "lifted" | "set";
            /** Format: date */
            from: string;
            /** Format: date */
            liftedOn: string | null;
            reason: string;
            /** Format: uuid */
            fileId: string | null;
            setBy: string;
            /** Format: date-time */
            setAt: string;
            actions: components["schemas"]["ActionView"][];
        };
        LawbookView: {
            /** Format: date */
            today: string;
            current: components["schemas"]["CurrentLaw"];
            /** @description newest first */
            instruments: components["schemas"]["InstrumentView"][];
            /** @description newest first */
            advisories: components["schemas"]["AdvisoryView"][];
            /** @description what this person may record now */
            actions: components["schemas"]["ActionView"][];
        };
        RecordInstrument: {
            /**
             * @description carries the Measures on, or replaces them
             * @enum {string}
             */
            kind: "extension" | "successor";
            /** @description of the document */
            number: string;
            title: string;
            /**
             * Format: date
             * @description first day of force
             * @example 2026-03-05
             */
            from: string;
            /**
             * Format: date
             * @description first day no longer in force
             * @example 2026-03-05
             */
            to?: string;
            /**
             * Format: uuid
             * @description the document itself, uploaded to /api/files
             */
            fileId: string;
            /** @description whether trades that run go on under it; left out: an extension yes, a successor no */
            appliesToRunning?: boolean;
            /**
             * @description what it changes: depositShare, centreFrom.procurement, centreFrom.assetTransfer, centreFrom.investment, centreFrom.landValue, centreFrom.landArea, aggregationMonths, verificationDays, checkDays, refundDays
             * @example {
             *       "depositShare": "0.3",
             *       "centreFrom.landArea": "100",
             *       "verificationDays": 7
             *     }
             */
            figures?: {
                [key: string]: string | number;
            };
        };
        LawReason: {
            reason: string;
        };
        LawActor: {
            name: string;
            role: string;
        };
        LawHistory: {
            seq: number;
            /** Format: date-time */
            at: string;
            actor: components["schemas"]["LawActor"];
            action: string;
            actionLabel: string;
            from: string | null;
            to: string | null;
            reason: string | null;
            lawVersion: string;
            facts: {
                [key: string]: unknown;
            } | null;
            hash: string;
        };
        AdviseInput: {
            /**
             * Format: date
             * @description from this day on, not before today
             * @example 2026-03-05
             */
            from: string;
            reason: string;
            /** Format: uuid */
            fileId?: string;
        };
        TradingFigureView: {
            /** @enum {string} */
            field: "announcementWorkingDays" | "contractDays" | "departments" | "depositShare" | "extensionMinutes" | "extraMaterials" | "freePeriodMinutes" | "incrementShare" | "maxExtensions" | "methods" | "resultNoticeWorkingDays" | "villageNoticeDays";
            name: string;
            article: string;
            unit: string | null;
            /** @description a number, a share, a list of codes, or null */
            value: Record<string, never> | null;
            /** @description as people read it */
            text: string;
        };
        TradingRulesItem: {
            category: number;
            name: string;
            /** @description the version in force; 0 for what the software came with */
            no: number;
            /** Format: date */
            from: string | null;
            /** @description versions recorded */
            versions: number;
            /**
             * Format: date
             * @description when the next one takes effect
             */
            nextFrom: string | null;
            figures: components["schemas"]["TradingFigureView"][];
        };
        TradingChoice: {
            code: string;
            name: string;
            /** @description must stay */
            required?: boolean;
        };
        TradingChoices: {
            methods: components["schemas"]["TradingChoice"][];
            departments: components["schemas"]["TradingChoice"][];
            extraMaterials: components["schemas"]["TradingChoice"][];
        };
        TradingChangeView: {
            /** @enum {string} */
            field: "announcementWorkingDays" | "contractDays" | "departments" | "depositShare" | "extensionMinutes" | "extraMaterials" | "freePeriodMinutes" | "incrementShare" | "maxExtensions" | "methods" | "resultNoticeWorkingDays" | "villageNoticeDays";
            name: string;
            before: string;
            after: string;
        };
        TradingVersionView: {
            /**
             * Format: uuid
             * @description null for what the software came with
             */
            id: string | null;
            version: number;
            no: number;
            /** Format: date */
            from: string | null;
            /** @enum {string} */
            state: "recorded" | "withdrawn";
            /** @enum {string} */
            status: "followed" | "inForce" | "over" | "toCome" | "withdrawn";
            /** @description against the version before it */
            changes: components["schemas"]["TradingChangeView"][];
            figures: components["schemas"]["TradingFigureView"][];
            reason: string | null;
            recordedBy: string | null;
            /** Format: date-time */
            recordedAt: string | null;
            actions: components["schemas"]["ActionView"][];
        };
        TradingRulesView: {
            category: number;
            name: string;
            /** @description the version in force; 0 for what the software came with */
            no: number;
            /** Format: date */
            from: string | null;
            /** @description versions recorded */
            versions: number;
            /**
             * Format: date
             * @description when the next one takes effect
             */
            nextFrom: string | null;
            figures: components["schemas"]["TradingFigureView"][];
            choices: components["schemas"]["TradingChoices"];
            /** @description newest first */
            list: components["schemas"]["TradingVersionView"][];
            /** @description this person may record a new version */
            mayRecord: boolean;
        };
        TradingRulesDraft: {
            /**
             * Format: date
             * @description first day of force, not before today
             * @example 2026-03-05
             */
            from: string;
            /**
             * @description whole: announcementWorkingDays, villageNoticeDays, depositShare, incrementShare, freePeriodMinutes, extensionMinutes, maxExtensions, resultNoticeWorkingDays, contractDays, methods, departments, extraMaterials
             * @example {
             *       "announcementWorkingDays": 7,
             *       "methods": [
             *         "ascending"
             *       ],
             *       "maxExtensions": null
             *     }
             */
            figures: {
                [key: string]: unknown;
            };
        };
        TradingViolation: {
            code: string;
            article?: string;
            field?: string;
            detail: string;
        };
        TradingPreview: {
            changes: components["schemas"]["TradingChangeView"][];
            violations: components["schemas"]["TradingViolation"][];
        };
        RecordTradingRules: {
            /**
             * Format: date
             * @description first day of force, not before today
             * @example 2026-03-05
             */
            from: string;
            /**
             * @description whole: announcementWorkingDays, villageNoticeDays, depositShare, incrementShare, freePeriodMinutes, extensionMinutes, maxExtensions, resultNoticeWorkingDays, contractDays, methods, departments, extraMaterials
             * @example {
             *       "announcementWorkingDays": 7,
             *       "methods": [
             *         "ascending"
             *       ],
             *       "maxExtensions": null
             *     }
             */
            figures: {
                [key: string]: unknown;
            };
            /** @description why, and by which decision of the centre */
            reason: string;
        };
        FeeTierView: {
            /**
             * Format: decimal
             * @example 1300.00
             */
            upTo: string | null;
            rate: string;
        };
        FeeScheduleView: {
            /** Format: uuid */
            id: string;
            no: number;
            fromOn: string;
            tiers: components["schemas"]["FeeTierView"][];
            /**
             * Format: decimal
             * @example 1300.00
             */
            minimum: string;
            /**
             * Format: decimal
             * @example 1300.00
             */
            cap: string | null;
            dueWorkingDays: number;
            reason: string;
            recordedBy: string;
            /** Format: date-time */
            recordedAt: string;
            inForce: boolean;
        };
        FeeTierInput: {
            /**
             * Format: decimal
             * @description upper end; left out: without end
             * @example 1300.00
             */
            upTo?: string;
            /**
             * Format: decimal
             * @description share of the part within the step: 0.01 is one per cent
             * @example 0.3
             */
            rate: string;
        };
        RecordFees: {
            /**
             * Format: date
             * @description its first day; after today, and after every version before it
             * @example 2026-03-05
             */
            fromOn: string;
            tiers: components["schemas"]["FeeTierInput"][];
            /**
             * Format: decimal
             * @example 1300.00
             */
            minimum: string;
            /**
             * Format: decimal
             * @example 1300.00
             */
            cap?: string;
            /** @description working days to pay */
            dueWorkingDays: number;
            reason: string;
        };
        FeeQuote: {
            /**
             * Format: decimal
             * @example 1300.00
             */
            total: string;
            /** @description collectives and farmers pay none */
            exempt: boolean;
            /**
             * Format: decimal
             * @example 1300.00
             */
            fee: string;
            /** @description null: no schedule is in force, and nothing is charged */
            scheduleId: string | null;
        };
        BookLine: {
            /**
             * @description the bank's own number of the line
             * @example B20260305000123
             */
            serial: string;
            /**
             * @description instant with offset, or a day
             * @example 2026-03-05T09:30:00+08:00
             */
            bookedAt: string;
            /**
             * Format: decimal
             * @example 1300.00
             */
            amount: string;
            payerName: string;
            /** @example 6217000000000000000 */
            payerAccount: string;
            /** @example 6217000000000000000 */
            ownAccount?: string;
            remark: string;
        };
        SuspenseView: {
            code: string;
            /** @description in Chinese */
            label: string;
        };
        MatchView: {
            /** Format: uuid */
            orderId: string;
            /** @enum {string} */
            purpose: "bond" | "deposit" | "fee" | "price";
            reference: string;
            /** Format: uuid */
            depositId: string | null;
            applicationNumber: string | null;
            /** Format: uuid */
            dealId: string | null;
        };
        BankLineView: {
            /** Format: uuid */
            id: string;
            version: number;
            /** @enum {string} */
            state: "interest" | "matched" | "returned" | "suspense";
            /** @enum {string} */
            direction: "in" | "out";
            /** @description the bank's own number of the line */
            serial: string;
            /** @description an instant, or the day where the statement knew no more */
            bookedAt: string;
            /**
             * Format: decimal
             * @example 1300.00
             */
            amount: string;
            /** @description the other side: who paid, or who was paid */
            payerName: string;
            /** @description masked */
            payerAccount: string;
            /** @description the number of ours that was paid to, where the bank says it */
            ownAccount: string | null;
            remark: string;
            suspenseReason: components["schemas"]["SuspenseView"] | null;
            match: components["schemas"]["MatchView"] | null;
            /** @description what of it serves its order */
            held: string;
            /** @description what of it goes back */
            excess: string;
        };
        MatchLine: {
            /** Format: uuid */
            orderId: string;
            /** @description needed where the payer's name is not the one ordered */
            reason?: string;
        };
        GiveBackLine: {
            reason: string;
        };
        PayeeAccountView: {
            holder: string;
            bankName: string;
            accountNumber: string;
            /** @description a sub-account of this payment alone: its number names the payment */
            own: boolean;
        };
        DepositView: {
            /**
             * @description of a bid, or the performance bond of a winner
             * @enum {string}
             */
            kind: "bid" | "bond";
            /** Format: uuid */
            id: string;
            version: number;
            /** @enum {string} */
            state: "applied" | "held" | "kept" | "late" | "ordered" | "paid" | "partPaid" | "refundDue" | "refunded" | "refunding" | "void";
            /**
             * @description written into the transfer by the payer
             * @example 100000000165
             */
            reference: string;
            /** Format: uuid */
            orderId: string;
            /** Format: uuid */
            applicationId: string;
            applicationNumber: string | null;
            /** @description sealed from the supervisor until the deposit has ended */
            payerName: string | null;
            /**
             * Format: decimal
             * @example 1300.00
             */
            amount: string;
            /**
             * Format: decimal
             * @example 1300.00
             */
            paid: string;
            /** @description art. 20: only this qualifies */
            paidInTime: string;
            /** Format: date-time */
            dueBy: string;
            /** Format: date-time */
            paidAt: string | null;
            /** @description of a statutory tender, whose interest is still to be reckoned */
            owesInterest: boolean;
            /** @enum {string|null} */
            endedBy: "certified" | "contracted" | "defaulted" | "lost" | "notQualified" | "performed" | "placeGivenUp" | "rejected" | "remainder" | "terminated" | "unsold" | "withdrawn" | null;
            /** Format: date-time */
            refundDueAt: string | null;
            /** Format: date-time */
            refundedAt: string | null;
            /** @description its return is late: an alarm (art. 20) */
            overdue: boolean;
            account: components["schemas"]["PayeeAccountView"] | null;
        };
        RefundPayeeView: {
            holder: string;
            /** @description whole only on the treasurer's page of one refund, where each look is on record */
            account: string;
        };
        InBatch: {
            /** Format: uuid */
            id: string;
            number: string;
        };
        RefundView: {
            /** Format: uuid */
            id: string;
            version: number;
            /** @enum {string} */
            state: "due" | "paid" | "void";
            /** @enum {string} */
            kind: "afterEnd" | "deposit" | "interest" | "surplus" | "unknown";
            /** Format: uuid */
            depositId: string | null;
            /** @description whose deposit it was; never the listing (trading.md) */
            applicationNumber: string | null;
            /**
             * Format: decimal
             * @example 1300.00
             */
            amount: string;
            /** Format: date-time */
            dueAt: string;
            overdue: boolean;
            payee: components["schemas"]["RefundPayeeView"];
            batch: components["schemas"]["InBatch"] | null;
        };
        DepositStory: {
            /**
             * @description of a bid, or the performance bond of a winner
             * @enum {string}
             */
            kind: "bid" | "bond";
            /** Format: uuid */
            id: string;
            version: number;
            /** @enum {string} */
            state: "applied" | "held" | "kept" | "late" | "ordered" | "paid" | "partPaid" | "refundDue" | "refunded" | "refunding" | "void";
            /**
             * @description written into the transfer by the payer
             * @example 100000000165
             */
            reference: string;
            /** Format: uuid */
            orderId: string;
            /** Format: uuid */
            applicationId: string;
            applicationNumber: string | null;
            /** @description sealed from the supervisor until the deposit has ended */
            payerName: string | null;
            /**
             * Format: decimal
             * @example 1300.00
             */
            amount: string;
            /**
             * Format: decimal
             * @example 1300.00
             */
            paid: string;
            /** @description art. 20: only this qualifies */
            paidInTime: string;
            /** Format: date-time */
            dueBy: string;
            /** Format: date-time */
            paidAt: string | null;
            /** @description of a statutory tender, whose interest is still to be reckoned */
            owesInterest: boolean;
            /** @enum {string|null} */
            endedBy: "certified" | "contracted" | "defaulted" | "lost" | "notQualified" | "performed" | "placeGivenUp" | "rejected" | "remainder" | "terminated" | "unsold" | "withdrawn" | null;
            /** Format: date-time */
            refundDueAt: string | null;
            /** Format: date-time */
            refundedAt: string | null;
            /** @description its return is late: an alarm (art. 20) */
            overdue: boolean;
            account: components["schemas"]["PayeeAccountView"] | null;
            lines: components["schemas"]["BankLineView"][];
            refunds: components["schemas"]["RefundView"][];
        };
        PayOut: {
            /**
             * @description the bank's own number of the line
             * @example B20260305000123
             */
            bankSerial: string;
            /**
             * @description instant with offset, or a day
             * @example 2026-03-05T09:30:00+08:00
             */
            bookedAt: string;
        };
        OweInterest: {
            /**
             * @description the bank's annual rate for the account, in percent
             * @example 0.35
             */
            annualRatePercent: string;
        };
        ReleaseBond: {
            reason: string;
        };
        OrderView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            purpose: "bond" | "deposit" | "fee" | "price";
            reference: string;
            /**
             * Format: decimal
             * @example 1300.00
             */
            amount: string;
            /**
             * Format: decimal
             * @example 1300.00
             */
            paid: string;
            /** @description what of it a deposit was turned into (art. 20) */
            applied: string;
            /** @enum {string} */
            state: "closed" | "late" | "ordered" | "paid" | "partPaid";
            payerName: string | null;
            /** Format: date-time */
            dueBy: string;
            /** Format: date-time */
            paidAt: string | null;
            /** Format: uuid */
            dealId: string | null;
            /** Format: uuid */
            applicationId: string | null;
            account: components["schemas"]["PayeeAccountView"] | null;
        };
        PayoutParty: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        PayeeView: {
            holder: string;
            bankName: string | null;
            /** @description masked in lists */
            account: string;
            /** @description CNAPS code */
            cnaps: string | null;
        };
        PayoutView: {
            /** Format: uuid */
            id: string;
            version: number;
            /** @enum {string} */
            state: "due" | "paid" | "waiting";
            /** Format: uuid */
            orderId: string;
            /** Format: uuid */
            dealId: string;
            party: components["schemas"]["PayoutParty"];
            /**
             * Format: decimal
             * @example 1300.00
             */
            amount: string;
            /** Format: date-time */
            paidAt: string | null;
            payee: components["schemas"]["PayeeView"] | null;
            batch: components["schemas"]["InBatch"] | null;
        };
        LedgerAccountView: {
            /** Format: uuid */
            id: string;
            kind: string;
            /** @description in Chinese */
            name: string;
            ownerType: string;
            /** Format: uuid */
            ownerId: string;
            /** @description on its natural side: what the bank has, what is owed */
            balance: string;
        };
        LedgerLineView: {
            /** Format: uuid */
            accountId: string;
            kind: string;
            name: string;
            ownerType: string;
            /** Format: uuid */
            ownerId: string;
            debit: string | null;
            credit: string | null;
        };
        LedgerEntryView: {
            /** Format: uuid */
            id: string;
            /** @description order of posting */
            seq: number;
            /** Format: date-time */
            at: string;
            reason: string;
            recordType: string;
            /** Format: uuid */
            recordId: string;
            /**
             * Format: uuid
             * @description the entry that this one takes back
             */
            reverses: string | null;
            lines: components["schemas"]["LedgerLineView"][];
        };
        BooksProblem: {
            /** @description which proof failed */
            check: string;
            /** @description Chinese: what is wrong, and where */
            detail: string;
        };
        BooksReport: {
            balanced: boolean;
            accounts: number;
            entries: number;
            /** @description money at the bank */
            bank: string;
            /** @description what of it is held for others */
            heldForOthers: string;
            problems: components["schemas"]["BooksProblem"][];
        };
        SubAccountPool: {
            /** @description not yet given to a payment */
            free: number;
            assigned: number;
        };
        SubAccountsLoaded: {
            /** @description not yet given to a payment */
            free: number;
            assigned: number;
            /** @description new since the last time */
            added: number;
        };
        PrepareBatch: {
            refundIds?: string[];
            payoutIds?: string[];
            /** @description every refund that is due and in no batch */
            allRefunds?: boolean;
            /** @description every beneficiary's part that is due and in no batch */
            allPayouts?: boolean;
        };
        SignatureView: {
            name: string;
            /** Format: date-time */
            at: string;
        };
        LeftOutView: {
            /** Format: uuid */
            id: string;
            /** @description Chinese: why it was left out, and what to do */
            detail: string;
        };
        PreparedBatchView: {
            /** Format: uuid */
            id: string;
            version: number;
            /** @enum {string} */
            state: "approved" | "cancelled" | "exported" | "partlyReturned" | "prepared" | "sent" | "settled";
            /** @example 150627-EQF-2026-00001 */
            number: string;
            count: number;
            /**
             * Format: decimal
             * @example 1300.00
             */
            total: string;
            prepared: components["schemas"]["SignatureView"];
            /** @description by another officer (art. 31) */
            approved: components["schemas"]["SignatureView"] | null;
            /** Format: date-time */
            exportedAt: string | null;
            /** @description SHA-256 of the exported CSV */
            csvSha256: string | null;
            /** @description SHA-256 of the exported pain.001 */
            xmlSha256: string | null;
            /** Format: date-time */
            sentAt: string | null;
            settled: number;
            /**
             * Format: decimal
             * @example 1300.00
             */
            settledAmount: string;
            returned: number;
            actions: components["schemas"]["ActionView"][];
            leftOut: components["schemas"]["LeftOutView"][];
        };
        BatchView: {
            /** Format: uuid */
            id: string;
            version: number;
            /** @enum {string} */
            state: "approved" | "cancelled" | "exported" | "partlyReturned" | "prepared" | "sent" | "settled";
            /** @example 150627-EQF-2026-00001 */
            number: string;
            count: number;
            /**
             * Format: decimal
             * @example 1300.00
             */
            total: string;
            prepared: components["schemas"]["SignatureView"];
            /** @description by another officer (art. 31) */
            approved: components["schemas"]["SignatureView"] | null;
            /** Format: date-time */
            exportedAt: string | null;
            /** @description SHA-256 of the exported CSV */
            csvSha256: string | null;
            /** @description SHA-256 of the exported pain.001 */
            xmlSha256: string | null;
            /** Format: date-time */
            sentAt: string | null;
            settled: number;
            /**
             * Format: decimal
             * @example 1300.00
             */
            settledAmount: string;
            returned: number;
            actions: components["schemas"]["ActionView"][];
        };
        InstructionView: {
            /** Format: uuid */
            id: string;
            version: number;
            /** @enum {string} */
            state: "open" | "released" | "returned" | "settled";
            /** Format: uuid */
            batchId: string;
            no: number;
            /**
             * @description at most 35 characters
             * @example EQF2026000010000123
             */
            endToEndId: string;
            /** Format: uuid */
            refundId: string | null;
            /** Format: uuid */
            payoutId: string | null;
            payeeName: string;
            /** @description masked */
            payeeAccount: string;
            bankName: string | null;
            /** @description CNAPS code where it is known */
            cnaps: string | null;
            /**
             * Format: decimal
             * @example 1300.00
             */
            amount: string;
            purpose: string;
            /** @description the bank's number of the line that settled it */
            bankSerial: string | null;
            /** @description the bank's number of the line by which it came back */
            returnSerial: string | null;
            returnReason: string | null;
            /** Format: date-time */
            since: string;
        };
        MoneyReason: {
            reason: string;
        };
        SendBack: {
            /**
             * @description the bank's own number of the line
             * @example B20260305000123
             */
            bankSerial: string;
            /**
             * @description instant with offset, or a day
             * @example 2026-03-05T09:30:00+08:00
             */
            bookedAt: string;
            reason: string;
        };
        DifferenceView: {
            /** @enum {string} */
            kind: "bankedNotPosted" | "postedNotBanked" | "stated";
            /** Format: uuid */
            bankLineId: string | null;
            serial: string | null;
            /**
             * Format: decimal
             * @description by how much the statement is higher
             * @example 1300.00
             */
            amount: string;
            /** @description in Chinese */
            cause: string;
        };
        DayCloseView: {
            /** Format: uuid */
            id: string;
            version: number;
            /** @enum {string} */
            state: "open" | "signed";
            /** Format: date */
            day: string;
            /**
             * Format: date
             * @description the close before; everything since is in this one
             */
            afterDay: string | null;
            seq: number | null;
            /**
             * Format: decimal
             * @example 1300.00
             */
            statementBalance: string;
            /** @enum {string} */
            statementSource: "entered" | "imported";
            /**
             * Format: decimal
             * @example 1300.00
             */
            bookBalance: string;
            differences: components["schemas"]["DifferenceView"][];
            /**
             * Format: decimal
             * @description must be 0.00 before the day is signed
             * @example 1300.00
             */
            unexplained: string;
            /** @description journal entries taken in */
            entries: number;
            signedBy: string | null;
            /** Format: date-time */
            signedAt: string | null;
            /** @description SHA-256 over the former hash, the entries and the balances */
            hash: string | null;
            previousHash: string | null;
            actions: components["schemas"]["ActionView"][];
        };
        DayToClose: {
            /**
             * Format: date
             * @description the last closed day
             */
            closedUntil: string | null;
            /**
             * Format: date
             * @description the day to close next: the last one that is over
             */
            day: string | null;
            /**
             * Format: date
             * @description the first day with postings that are not closed
             */
            unclosedSince: string | null;
            /**
             * Format: decimal
             * @description from an imported statement
             * @example 1300.00
             */
            importedBalance: string | null;
            /**
             * Format: uuid
             * @description a close that is open
             */
            openId: string | null;
        };
        CompareDayInput: {
            /**
             * Format: date
             * @description a day that is over
             * @example 2026-03-05
             */
            day: string;
            /**
             * Format: decimal
             * @description the statement's closing balance; left out where a statement was imported
             * @example 1300.00
             */
            statementBalance?: string;
        };
        ExplainDifference: {
            /**
             * @description negative where the bank has less than the book
             * @example -12.50
             */
            amount: string;
            cause: string;
        };
        KeepingView: {
            /** Format: uuid */
            id: string;
            version: number;
            /** @enum {string} */
            state: "approved" | "declined" | "prepared";
            /** @enum {string} */
            purpose: "keep" | "price";
            /** Format: uuid */
            depositId: string;
            /** Format: uuid */
            applicationId: string;
            /**
             * Format: decimal
             * @example 1300.00
             */
            amount: string;
            term: string;
            ground: string;
            /**
             * Format: uuid
             * @description for the officers
             */
            evidenceFileId: string | null;
            preparedBy: string;
            /** Format: date-time */
            preparedAt: string;
            decidedBy: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            opinion: string | null;
            actions: components["schemas"]["ActionView"][];
        };
        ProposeKeepingInput: {
            /**
             * @description not given back, or turned into price
             * @enum {string}
             */
            purpose: "keep" | "price";
            /** Format: uuid */
            depositId: string;
            /** @description the term, word for word as announced */
            term: string;
            ground: string;
            /** Format: uuid */
            evidenceFileId: string;
        };
        DecideKeeping: {
            opinion: string;
        };
        SuggestionReasonView: {
            code: string;
            /** @description in Chinese */
            label: string;
        };
        SuggestionView: {
            /** Format: uuid */
            orderId: string;
            /** @enum {string} */
            purpose: "bond" | "deposit" | "fee" | "price";
            reference: string;
            payerName: string;
            applicationNumber: string | null;
            /** @description of a price alone: who has applied for what is a secret */
            listingNumber: string | null;
            /**
             * Format: decimal
             * @example 1300.00
             */
            amount: string;
            /**
             * Format: decimal
             * @description still to come
             * @example 1300.00
             */
            missing: string;
            /** @enum {string} */
            state: "closed" | "late" | "ordered" | "paid" | "partPaid";
            /** Format: date-time */
            dueBy: string;
            reasons: components["schemas"]["SuggestionReasonView"][];
            /** @description another payer: confirming it needs a reason */
            otherPayer: boolean;
        };
        ParkedView: {
            note: string;
            by: string;
            /** Format: date-time */
            at: string;
        };
        MatchingLine: {
            /** Format: uuid */
            id: string;
            version: number;
            /** @enum {string} */
            state: "interest" | "matched" | "returned" | "suspense";
            /** @enum {string} */
            direction: "in" | "out";
            /** @description the bank's own number of the line */
            serial: string;
            /** @description an instant, or the day where the statement knew no more */
            bookedAt: string;
            /**
             * Format: decimal
             * @example 1300.00
             */
            amount: string;
            /** @description the other side: who paid, or who was paid */
            payerName: string;
            /** @description masked */
            payerAccount: string;
            /** @description the number of ours that was paid to, where the bank says it */
            ownAccount: string | null;
            remark: string;
            suspenseReason: components["schemas"]["SuspenseView"] | null;
            match: components["schemas"]["MatchView"] | null;
            /** @description what of it serves its order */
            held: string;
            /** @description what of it goes back */
            excess: string;
            /** @description the likeliest first */
            suggestions: components["schemas"]["SuggestionView"][];
            parked: components["schemas"]["ParkedView"] | null;
        };
        MatchingQueue: {
            /** @description lines that wait, beside those put aside */
            waiting: number;
            parked: number;
            /** @description the oldest fifty */
            items: components["schemas"]["MatchingLine"][];
        };
        OrderChoice: {
            /** Format: uuid */
            orderId: string;
            /** @enum {string} */
            purpose: "bond" | "deposit" | "fee" | "price";
            reference: string;
            payerName: string;
            applicationNumber: string | null;
            /** @description of a price alone: who has applied for what is a secret */
            listingNumber: string | null;
            /**
             * Format: decimal
             * @example 1300.00
             */
            amount: string;
            /**
             * Format: decimal
             * @description still to come
             * @example 1300.00
             */
            missing: string;
            /** @enum {string} */
            state: "closed" | "late" | "ordered" | "paid" | "partPaid";
            /** Format: date-time */
            dueBy: string;
        };
        LastDeed: {
            action: string;
            /** @description in Chinese */
            label: string;
            by: string;
            /** Format: date-time */
            at: string;
        };
        DecidedLine: {
            /** Format: uuid */
            id: string;
            version: number;
            /** @enum {string} */
            state: "interest" | "matched" | "returned" | "suspense";
            /** @enum {string} */
            direction: "in" | "out";
            /** @description the bank's own number of the line */
            serial: string;
            /** @description an instant, or the day where the statement knew no more */
            bookedAt: string;
            /**
             * Format: decimal
             * @example 1300.00
             */
            amount: string;
            /** @description the other side: who paid, or who was paid */
            payerName: string;
            /** @description masked */
            payerAccount: string;
            /** @description the number of ours that was paid to, where the bank says it */
            ownAccount: string | null;
            remark: string;
            suspenseReason: components["schemas"]["SuspenseView"] | null;
            match: components["schemas"]["MatchView"] | null;
            /** @description what of it serves its order */
            held: string;
            /** @description what of it goes back */
            excess: string;
            lastDeed: components["schemas"]["LastDeed"] | null;
        };
        ParkLine: {
            /** @description what was found out so far */
            note: string;
        };
        UnmatchLine: {
            reason: string;
        };
        IssueReceipt: {
            /**
             * Format: uuid
             * @description the bank line
             */
            bankLineId: string;
        };
        ReceiptView: {
            /** Format: uuid */
            id: string;
            /** @example 150627-EQP-2026-00001 */
            number: string;
            /** Format: uuid */
            bankLineId: string;
            /** @enum {string} */
            direction: "in" | "out";
            purpose: string;
            partyName: string;
            /**
             * Format: decimal
             * @example 1300.00
             */
            amount: string;
            /** @description in Chinese capital figures */
            amountCapitals: string;
            bankSerial: string;
            reference: string | null;
            /** Format: date-time */
            issuedAt: string;
        };
        MappingColumns: {
            date?: string;
            time?: string;
            amount?: string;
            direction?: string;
            debit?: string;
            credit?: string;
            name?: string;
            account?: string;
            remark?: string;
            serial?: string;
            balance?: string;
        };
        MappingView: {
            /** Format: uuid */
            id: string;
            version: number;
            bank: string;
            columns: components["schemas"]["MappingColumns"];
            /** @enum {string} */
            dateStyle: "dmy" | "mdy" | "ymd";
            /** @enum {string} */
            thousands: "apostrophe" | "comma" | "none" | "space";
        };
        NewMapping: {
            columns: components["schemas"]["MappingColumns"];
            /** @enum {string} */
            dateStyle: "dmy" | "mdy" | "ymd";
            /** @enum {string} */
            thousands: "apostrophe" | "comma" | "none" | "space";
            bank: string;
        };
        MappingInput: {
            columns: components["schemas"]["MappingColumns"];
            /** @enum {string} */
            dateStyle: "dmy" | "mdy" | "ymd";
            /** @enum {string} */
            thousands: "apostrophe" | "comma" | "none" | "space";
        };
        StatementLineView: {
            no: number;
            serial: string;
            /** @enum {string} */
            direction: "in" | "out";
            /** @description an instant, or the day where the statement knew no more */
            bookedAt: string;
            /**
             * Format: decimal
             * @example 1300.00
             */
            amount: string;
            /** Format: decimal */
            balance: string | null;
            partyName: string;
            remark: string;
        };
        FaultView: {
            /** @description line of the file as a person counts; 0: the file as a whole */
            line: number;
            /** @enum {string|null} */
            field: "account" | "amount" | "balance" | "credit" | "date" | "debit" | "direction" | "name" | "ownAccount" | "remark" | "serial" | "time" | null;
            /** @description in Chinese */
            detail: string;
        };
        StatementPreview: {
            format: string | null;
            encoding: string | null;
            /** @description the file's headings, for the mapping */
            headings: string[];
            lineCount: number;
            /** @description lines that the file holds more than once */
            repeated: number;
            /** Format: date */
            fromDate: string | null;
            /** Format: date */
            toDate: string | null;
            /** Format: decimal */
            openingBalance: string | null;
            /** Format: decimal */
            closingBalance: string | null;
            /** @description the first twenty as understood */
            lines: components["schemas"]["StatementLineView"][];
            /** @description the first 500 */
            faults: components["schemas"]["FaultView"][];
            faultCount: number;
        };
        ProgressView: {
            /** @enum {string} */
            phase: "booking" | "checking" | "done" | "reading" | "waiting";
            done: number;
            total: number;
        };
        BankStatementView: {
            /** Format: uuid */
            id: string;
            version: number;
            /** @enum {string} */
            state: "imported" | "refused" | "waiting";
            bank: string;
            fileName: string;
            /** @description hex */
            sha256: string;
            format: string | null;
            encoding: string | null;
            /** Format: date */
            fromDate: string | null;
            /** Format: date */
            toDate: string | null;
            /** Format: decimal */
            openingBalance: string | null;
            /**
             * Format: decimal
             * @description null where the file does not prove it
             */
            closingBalance: string | null;
            /** @description lines, repeated, and lines by outcome */
            counts: Record<string, never>;
            /** @description the first 500 */
            faults: components["schemas"]["FaultView"][];
            faultCount: number;
            progress: components["schemas"]["ProgressView"] | null;
            uploadedBy: string;
            /** Format: date-time */
            createdAt: string;
        };
        StatementLineResult: {
            no: number;
            serial: string;
            /** @enum {string} */
            direction: "in" | "out";
            /** @description an instant, or the day where the statement knew no more */
            bookedAt: string;
            /**
             * Format: decimal
             * @example 1300.00
             */
            amount: string;
            /** Format: decimal */
            balance: string | null;
            partyName: string;
            remark: string;
            /** @enum {string} */
            outcome: "known" | "matched" | "sentBack" | "settled" | "suspense" | "unsettled";
            /** @description in Chinese */
            reason: string | null;
            /** Format: uuid */
            bankLineId: string | null;
        };
        KindBalance: {
            kind: string;
            name: string;
            /** @description money of others */
            held: boolean;
            /**
             * Format: decimal
             * @example 1300.00
             */
            balance: string;
        };
        HoldingView: {
            kind: string;
            /** @description in Chinese */
            name: string;
            about: string | null;
            /** @description whose it is; not said while that is sealed */
            party: string | null;
            /**
             * Format: decimal
             * @example 1300.00
             */
            balance: string;
            /** Format: date-time */
            since: string;
            /** Format: date-time */
            dueAt: string | null;
        };
        AccountStatement: {
            /** Format: date-time */
            asOf: string;
            /**
             * Format: decimal
             * @example 1300.00
             */
            bank: string;
            /**
             * Format: decimal
             * @example 1300.00
             */
            heldForOthers: string;
            kinds: components["schemas"]["KindBalance"][];
            holdings: components["schemas"]["HoldingView"][];
            /** @description of all; the list shows the largest 500, the spreadsheet all */
            holdingsTotal: number;
        };
        StoryPart: {
            /** @description the account in Chinese */
            account: string;
            /** @description application number, payment reference or bank serial */
            about: string | null;
            /**
             * Format: decimal
             * @description up or, negative, down
             * @example 1300.00
             */
            amount: string;
        };
        StoryStep: {
            /** @description order of posting */
            seq: number;
            /** Format: date-time */
            at: string;
            /** @description in Chinese */
            reason: string;
            /**
             * Format: decimal
             * @description came into the bank by it
             * @example 1300.00
             */
            received: string | null;
            /**
             * Format: decimal
             * @description left the bank by it
             * @example 1300.00
             */
            paid: string | null;
            parts: components["schemas"]["StoryPart"][];
            /**
             * Format: decimal
             * @description what is held for them afterwards
             * @example 1300.00
             */
            held: string;
        };
        MoneyStory: {
            /** @enum {string} */
            subject: "listing" | "party";
            /** @description name of the party; empty for a listing */
            name: string;
            /** Format: date-time */
            asOf: string;
            /**
             * Format: decimal
             * @example 1300.00
             */
            received: string;
            /**
             * Format: decimal
             * @example 1300.00
             */
            paid: string;
            /**
             * Format: decimal
             * @example 1300.00
             */
            held: string;
            holdings: components["schemas"]["HoldingView"][];
            steps: components["schemas"]["StoryStep"][];
            /** @description in Chinese: what is left out, and why */
            note: string | null;
        };
        PlaceView: {
            /** @description national statistical code */
            code: string;
            name: string;
        };
        VenueView: {
            /** @enum {string} */
            level: "centre" | "station";
            /** @description art. 35: no negotiated agreement without a notice */
            public: boolean;
            because: string[];
            arrangedTo?: string | null;
        };
        ListingItem: {
            /** Format: uuid */
            id: string;
            number: string | null;
            version: number;
            /** @enum {string} */
            state: "accepted" | "announced" | "approved" | "certified" | "closed" | "contracted" | "dealt" | "draft" | "rejected" | "rescinded" | "resultNotice" | "returned" | "submitted" | "suspended" | "terminated" | "trading" | "unsold" | "verifying" | "withdrawn";
            stateName: string;
            /** Format: date-time */
            stateSince: string;
            title: string;
            category: number;
            subKind: string;
            transferKind: string;
            method: string;
            town: components["schemas"]["PlaceView"];
            village: components["schemas"]["PlaceView"];
            /** @example 2380.94 */
            areaMu: string;
            /** @description yuan, on the basis that people bid on */
            reserve: string;
            /** @example 元/亩·年 */
            basisText: string;
            estimatedValue: string;
            deposit: string;
            venue: components["schemas"]["VenueView"];
            /** Format: date-time */
            submittedAt: string | null;
            /** Format: date-time */
            announcedAt: string | null;
            /** @description verifications past their day and unanswered */
            overdue: number;
        };
        ListingPage: {
            items: components["schemas"]["ListingItem"][];
            total: number;
            page: number;
            pageSize: number;
        };
        TermInput: {
            years?: number;
            /**
             * Format: date
             * @description left out: from the signing of the contract
             * @example 2026-03-05
             */
            from?: string;
            /**
             * Format: date
             * @example 2026-03-05
             */
            to?: string;
        };
        EscalationInput: {
            fromYear: number;
            /**
             * Format: decimal
             * @example 0.3
             */
            percent?: string;
            /**
             * Format: decimal
             * @example 1300.00
             */
            amount?: string;
        };
        InstalmentInput: {
            /**
             * Format: decimal
             * @example 0.3
             */
            share: string;
            /**
             * Format: date
             * @example 2026-03-05
             */
            due?: string;
            note?: string;
        };
        PaymentInput: {
            /** @enum {string} */
            kind: "instalments" | "once" | "yearly";
            instalments?: components["schemas"]["InstalmentInput"][];
        };
        PricingInput: {
            /** @enum {string} */
            basis: "lump" | "perUnit" | "perUnitYear" | "perYear";
            /**
             * Format: decimal
             * @description left out where each parcel has its own unitPrice
             * @example 1300.00
             */
            amount?: string;
            term?: components["schemas"]["TermInput"];
            escalation?: components["schemas"]["EscalationInput"][];
            payment?: components["schemas"]["PaymentInput"];
        };
        ParcelInput: {
            kind: string;
            description?: string;
            /** Format: uuid */
            ownerPartyId: string;
            /**
             * Format: decimal
             * @example 74.92
             */
            quantity: string;
            /** @enum {string} */
            unit: "head" | "item" | "m2" | "mu" | "set" | "share";
            /**
             * Format: decimal
             * @example 1300.00
             */
            unitPrice?: string;
            certificateNo?: string;
            /**
             * Format: date
             * @description last day of the underlying contract
             * @example 2026-03-05
             */
            contractEnd?: string;
        };
        BeneficiaryInput: {
            /** Format: uuid */
            partyId: string;
            /**
             * Format: decimal
             * @example 0.3
             */
            share: string;
        };
        PerformanceBondInput: {
            /**
             * Format: decimal
             * @example 1300.00
             */
            amount?: string;
            /**
             * Format: decimal
             * @example 1300.00
             */
            perUnit?: string;
            /** @enum {string} */
            paidTo?: "centre" | "transferor";
            dueWorkingDays?: number;
            note?: string;
        };
        ValuationInput: {
            /** @enum {string} */
            kind: "agreed" | "appraised" | "recorded";
            /**
             * Format: decimal
             * @example 1300.00
             */
            amount: string;
            /** @enum {string} */
            basis?: "listing" | "lump" | "perUnit" | "perUnitYear" | "perYear" | "total";
            /** @description as it stands on the register of professionals (art. 29) */
            appraiser?: string;
            /**
             * Format: date
             * @example 2026-03-05
             */
            reportDate?: string;
        };
        TermsInput: {
            sublease: boolean;
            rebuild: boolean;
            notes?: string;
        };
        AgentInput: {
            name: string;
            /** Format: uuid */
            partyId?: string;
        };
        RenewalInput: {
            /** @description number of the contract */
            contract: string;
            /**
             * Format: uuid
             * @description of a contract that was not made here: its transferee
             */
            transfereePartyId?: string;
            /**
             * Format: date
             * @description of a contract that was not made here: its last day
             * @example 2026-03-05
             */
            endsOn?: string;
        };
        ListingDraft: {
            title: string;
            /** @enum {string} */
            direction: "investment" | "procurement" | "transfer";
            /** @enum {number} */
            category: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
            subKind: string;
            /** @enum {string} */
            transferKind: "contract" | "equity" | "exchange" | "grant" | "invite" | "lease" | "licence" | "purchase" | "sale" | "sublease" | "transfer";
            /** @enum {string} */
            method: "agreement" | "ascending" | "auction" | "fixedPrice" | "tender";
            /** @example 150627101001 */
            villageCode: string;
            useNow: string;
            useAfter: string;
            /**
             * @example {
             *       "location": "村东"
             *     }
             */
            particulars: {
                [key: string]: string;
            };
            pricing: components["schemas"]["PricingInput"];
            parcels: components["schemas"]["ParcelInput"][];
            beneficiaries?: components["schemas"]["BeneficiaryInput"][];
            /**
             * Format: decimal
             * @description art. 20
             * @example 1300.00
             */
            deposit: string;
            performanceBond?: components["schemas"]["PerformanceBondInput"];
            /**
             * Format: decimal
             * @example 1300.00
             */
            assetTotalValue?: string;
            valuation?: components["schemas"]["ValuationInput"];
            conditions?: string;
            terms?: components["schemas"]["TermsInput"];
            agent?: components["schemas"]["AgentInput"];
            renewal?: components["schemas"]["RenewalInput"];
        };
        ListingTermView: {
            years?: number;
            /**
             * Format: date
             * @description null: from the signing of the contract
             */
            from?: string | null;
            /** Format: date */
            to?: string;
        };
        EscalationView: {
            fromYear: number;
            percent?: string | null;
            amount?: string | null;
        };
        InstalmentView: {
            share: string;
            /** Format: date */
            due?: string | null;
            note?: string | null;
        };
        PaymentTermsView: {
            /** @enum {string} */
            kind: "instalments" | "once" | "yearly";
            instalments?: components["schemas"]["InstalmentView"][];
        };
        PricingView: {
            /** @enum {string} */
            basis: "lump" | "perUnit" | "perUnitYear" | "perYear";
            /** @description yuan; null where each parcel has its own */
            amount?: string | null;
            term?: components["schemas"]["ListingTermView"] | null;
            escalation?: components["schemas"]["EscalationView"][];
            payment?: components["schemas"]["PaymentTermsView"];
        };
        ParcelView: {
            /** Format: uuid */
            id: string;
            no: number;
            kind: string;
            description: string | null;
            /** Format: uuid */
            ownerPartyId: string;
            /** @example 74.92 */
            quantity: string;
            unit: string;
            unitPrice: string | null;
            certificateNo: string | null;
            /** Format: date */
            contractEnd: string | null;
        };
        BeneficiaryView: {
            /** Format: uuid */
            partyId: string;
            /** @example 0.3 */
            share: string;
        };
        PerformanceBondView: {
            amount: string | null;
            perUnit: string | null;
            /** @enum {string} */
            paidTo: "centre" | "transferor";
            dueWorkingDays: number | null;
            note: string | null;
        };
        ValuationView: {
            /** @enum {string} */
            kind: "agreed" | "appraised" | "recorded";
            amount: string;
            /**
             * @description `lump`: a total over the whole term
             * @enum {string}
             */
            basis: "lump" | "perUnit" | "perUnitYear" | "perYear";
            appraiser: string | null;
            /** Format: date */
            reportDate: string | null;
        };
        ListingTermsView: {
            sublease: boolean;
            rebuild: boolean;
            notes: string | null;
        };
        ListingAgentView: {
            name: string;
            /** Format: uuid */
            partyId: string | null;
        };
        RenewalView: {
            contract: string;
            /** Format: uuid */
            listingId: string | null;
            transfereePartyIds: string[];
            /** Format: date */
            endsOn: string;
            transferees: string[];
        };
        FilerView: {
            role: string;
            /** Format: uuid */
            organizationId: string | null;
        };
        StatementView: {
            /** Format: uuid */
            fileId: string;
            /** Format: date */
            signedOn: string;
        };
        DelegationView: {
            /** Format: uuid */
            fileId: string;
            /** Format: date */
            signedOn: string;
            delegate: string;
        };
        ResolutionView: {
            /** Format: uuid */
            fileId: string;
            /** Format: date */
            date: string;
            /** @enum {string} */
            assembly: "members" | "representatives";
            entitled: number;
            present: number;
            inFavour: number;
            reserve: string | null;
            /** @description to let to the sitting transferee again */
            renewal: boolean;
        };
        NoticeObjectionView: {
            /** Format: date */
            on: string;
            text: string;
            settled: boolean;
        };
        VillageNoticeView: {
            /** Format: uuid */
            fileId: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            objections: components["schemas"]["NoticeObjectionView"][];
        };
        FilingView: {
            /** @enum {string} */
            kind: "bureau" | "town";
            /** Format: uuid */
            fileId: string;
            /** Format: date */
            on: string;
            number: string | null;
        };
        ConsentView: {
            /** Format: uuid */
            fileId: string;
            /** Format: date */
            signedOn: string;
            contractor: string;
        };
        CollectiveNoticeView: {
            /** Format: uuid */
            fileId: string;
            /** Format: date */
            on: string;
            /** @description of the contract */
            number: string;
        };
        OwnerView: {
            /** Format: uuid */
            partyId: string;
            name: string;
            kind: string;
            statement: components["schemas"]["StatementView"] | null;
            delegation: components["schemas"]["DelegationView"] | null;
            resolution: components["schemas"]["ResolutionView"] | null;
            notice: components["schemas"]["VillageNoticeView"] | null;
            filings: components["schemas"]["FilingView"][];
            contractorConsent: components["schemas"]["ConsentView"] | null;
            collectiveNotice: components["schemas"]["CollectiveNoticeView"] | null;
        };
        MaterialView: {
            /** Format: uuid */
            id: string;
            kind: string;
            name: string;
            /** Format: uuid */
            partyId: string | null;
            /** Format: uuid */
            fileId: string;
            fileName: string;
            /** @description bytes */
            size: number;
        };
        VerifiedListing: {
            number: string | null;
            title: string;
        };
        OrganizationRef: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        VerificationView: {
            /** Format: uuid */
            id: string;
            version: number;
            /** Format: uuid */
            listingId: string;
            listing: components["schemas"]["VerifiedListing"];
            /** @enum {string} */
            stage: "banner" | "town";
            organization: components["schemas"]["OrganizationRef"];
            /** Format: date-time */
            askedAt: string;
            /** Format: date-time */
            dueAt: string;
            overdue: boolean;
            /** @enum {string} */
            state: "confirmed" | "objected" | "overruled" | "pending" | "withdrawn";
            opinion: string | null;
            /** Format: uuid */
            documentFileId: string | null;
            /** Format: date-time */
            repliedAt: string | null;
        };
        NoticeCategory: {
            no: number;
            name?: string;
        };
        NoticeChoice: {
            code: string;
            name?: string;
        };
        NoticeParcel: {
            no: number;
            kind: string;
            description: string | null;
            quantity: string;
            /** @enum {string} */
            unit: "head" | "item" | "m2" | "mu" | "set" | "share";
            unitPrice: string | null;
        };
        NoticeRenewal: {
            contract: string;
            /** Format: date */
            endsOn: string;
            /** @description whoever has a statutory priority may apply */
            open: boolean;
        };
        AwardCriterionView: {
            name: string;
            percent: number;
        };
        AwardTermsView: {
            /** @enum {string} */
            by: "price" | "score";
            criteria: components["schemas"]["AwardCriterionView"][];
            candidateDays: number;
        };
        AuctionTermsView: {
            house: string;
            licence: string;
            auctioneer: string;
            auctioneerCertificate: string;
            place: string;
            /** Format: date */
            viewingFrom: string;
            /** Format: date */
            viewingUntil: string;
            viewingPlace: string;
        };
        DrawTermsView: {
            /** @description by which public result lots are drawn */
            source: string;
            /** Format: date-time */
            knownFrom: string;
            nonce: string;
            /** @description SHA-256 of the seed, hexadecimal */
            commitment: string;
        };
        ScheduleView: {
            /** Format: date-time */
            registrationUntil: string;
            /** Format: date-time */
            depositUntil: string;
            /** Format: date-time */
            qualificationUntil: string | null;
            /** Format: date-time */
            priorityDeadline: string | null;
            /** Format: date-time */
            opensAt: string;
            freePeriodMinutes: number;
            increment: string | null;
            maxIncrement: string | null;
            extensionMinutes: number;
            maxExtensions: number | null;
            resultNoticeWorkingDays: number;
            contractDays: number;
            /** @enum {string} */
            oneApplicant: "agreement" | "session";
            /** @description art. 29: exercised after the close */
            priorityWindowWorkingDays?: number;
            /** @description of a tender */
            award?: components["schemas"]["AwardTermsView"];
            /** @description of an auction */
            auction?: components["schemas"]["AuctionTermsView"];
            /** @description of a fixed-price letting */
            draw?: components["schemas"]["DrawTermsView"];
        };
        NoticeLaw: {
            version: string;
            number: string;
            title: string;
            notice: string | null;
        };
        JointPlaceView: {
            /** Format: uuid */
            id: string;
            number: string;
            title: string;
            no: number;
            of: number;
        };
        AnnouncementContentView: {
            number: string | null;
            title: string;
            direction: string;
            category: components["schemas"]["NoticeCategory"];
            subKind: components["schemas"]["NoticeChoice"];
            transferKind: components["schemas"]["NoticeChoice"];
            method: components["schemas"]["NoticeChoice"];
            town: components["schemas"]["NoticeChoice"];
            village: components["schemas"]["NoticeChoice"];
            transferor: string | null;
            useNow: string;
            useAfter: string;
            particulars: {
                [key: string]: string;
            };
            parcels: components["schemas"]["NoticeParcel"][];
            areaMu: string;
            pricing: components["schemas"]["PricingView"];
            reserve: string;
            basisText: string;
            estimatedValue: string;
            deposit: string;
            performanceBond: components["schemas"]["PerformanceBondView"] | null;
            conditions: string | null;
            /** @description what lies on the rights (art. 13, 33) */
            disclosures?: string[];
            terms: components["schemas"]["ListingTermsView"];
            renewal?: components["schemas"]["NoticeRenewal"];
            venue: components["schemas"]["VenueView"];
            schedule: components["schemas"]["ScheduleView"] | null;
            law: components["schemas"]["NoticeLaw"];
            joint?: components["schemas"]["JointPlaceView"];
            /** @description what this version changes; null for a first notice */
            change: string | null;
        };
        AnnouncementView: {
            /** Format: uuid */
            id: string;
            version: number;
            /** Format: date-time */
            publishedAt: string;
            content: components["schemas"]["AnnouncementContentView"];
            /** Format: uuid */
            pdfFileId: string | null;
        };
        TradeView: {
            /** Format: date-time */
            registrationUntil: string;
            /** Format: date-time */
            depositUntil: string;
            /** Format: date-time */
            qualificationUntil: string | null;
            /** Format: date-time */
            priorityDeadline: string | null;
            /** Format: date-time */
            opensAt: string;
            freePeriodMinutes: number;
            increment: string | null;
            maxIncrement: string | null;
            extensionMinutes: number;
            maxExtensions: number | null;
            resultNoticeWorkingDays: number;
            contractDays: number;
            /** @enum {string} */
            oneApplicant: "agreement" | "session";
            /** @description art. 29: exercised after the close */
            priorityWindowWorkingDays?: number;
            /** @description of a tender */
            award?: components["schemas"]["AwardTermsView"];
            /** @description of an auction */
            auction?: components["schemas"]["AuctionTermsView"];
            /** @description of a fixed-price letting */
            draw?: components["schemas"]["DrawTermsView"];
            /** Format: uuid */
            sessionId: string | null;
        };
        SuspensionView: {
            ground: number;
            reason: string;
            /** Format: uuid */
            evidenceFileId: string;
            /** Format: date */
            until: string | null;
            /** Format: date-time */
            suspendedAt: string;
            fromState: string;
        };
        RelatedPartView: {
            /** Format: uuid */
            listingId: string;
            number: string | null;
            /** Format: date */
            filedOn: string;
            /** @description yuan */
            value: string;
            /** @description mu */
            mu: string;
            /** @enum {string} */
            because: "asset" | "decision";
        };
        AggregateView: {
            parts: components["schemas"]["RelatedPartView"][];
            /** @description yuan, with this listing */
            value: string;
            /** @description mu, with this listing */
            mu: string;
            /** @description the figures of art. 35 that are reached together */
            reasons: string[];
        };
        ListingLawView: {
            version: string;
            number: string;
            title: string;
            /** @description it goes on as the centre’s own rules */
            lapsed: boolean;
            /** @description what rests on it alone warns and does not refuse */
            advisory: boolean;
            notice: string | null;
        };
        ListingTradingRules: {
            /** @description version; 0 for what the software came with */
            no: number;
            /** Format: date */
            from: string | null;
            announcementWorkingDays: number;
            villageNoticeDays: number;
            /** @description of the estimated value */
            depositShare: string;
            /** @description of the reserve */
            incrementShare: string;
            freePeriodMinutes: number;
            extensionMinutes: number;
            maxExtensions: number | null;
            resultNoticeWorkingDays: number;
            contractDays: number;
        };
        ListingView: {
            /** Format: uuid */
            id: string;
            number: string | null;
            version: number;
            /** @enum {string} */
            state: "accepted" | "announced" | "approved" | "certified" | "closed" | "contracted" | "dealt" | "draft" | "rejected" | "rescinded" | "resultNotice" | "returned" | "submitted" | "suspended" | "terminated" | "trading" | "unsold" | "verifying" | "withdrawn";
            stateName: string;
            /** Format: date-time */
            stateSince: string;
            title: string;
            category: number;
            subKind: string;
            transferKind: string;
            method: string;
            town: components["schemas"]["PlaceView"];
            village: components["schemas"]["PlaceView"];
            /** @example 2380.94 */
            areaMu: string;
            /** @description yuan, on the basis that people bid on */
            reserve: string;
            /** @example 元/亩·年 */
            basisText: string;
            estimatedValue: string;
            deposit: string;
            venue: components["schemas"]["VenueView"];
            /** Format: date-time */
            submittedAt: string | null;
            /** Format: date-time */
            announcedAt: string | null;
            direction: string;
            villageCode: string;
            useNow: string;
            useAfter: string;
            particulars: {
                [key: string]: string;
            };
            pricing: components["schemas"]["PricingView"];
            parcels: components["schemas"]["ParcelView"][];
            beneficiaries: components["schemas"]["BeneficiaryView"][];
            performanceBond: components["schemas"]["PerformanceBondView"] | null;
            assetTotalValue: string | null;
            valuation: components["schemas"]["ValuationView"] | null;
            conditions: string | null;
            terms: components["schemas"]["ListingTermsView"];
            agent: components["schemas"]["ListingAgentView"] | null;
            renewal: components["schemas"]["RenewalView"] | null;
            /**
             * Format: uuid
             * @description speaks for the transferor’s side
             */
            leadPartyId: string;
            filer: components["schemas"]["FilerView"];
            /** @description art. 20, yuan */
            depositCap: string;
            owners: components["schemas"]["OwnerView"][];
            materials: components["schemas"]["MaterialView"][];
            verifications: components["schemas"]["VerificationView"][];
            announcements: components["schemas"]["AnnouncementView"][];
            trade: components["schemas"]["TradeView"] | null;
            /** Format: uuid */
            dealId: string | null;
            actions: components["schemas"]["ActionView"][];
            suspension: components["schemas"]["SuspensionView"] | null;
            aggregate: components["schemas"]["AggregateView"] | null;
            lawVersion: string;
            law: components["schemas"]["ListingLawView"];
            tradingRules: components["schemas"]["ListingTradingRules"];
            rememberedState: string | null;
        };
        VerdictView: {
            rule: string;
            title: string;
            article: string;
            code: string;
            /** @enum {string} */
            verdict: "fail" | "notApplicable" | "pass" | "unknown";
            detail: string;
            facts: {
                [key: string]: unknown;
            };
            missing?: string[];
            field?: string;
            /** @description a warning only, since the Measures have lapsed */
            advisory?: boolean;
            /** @description rests on Measures that have run out (art. 37) */
            lapsed?: boolean;
        };
        AssessmentView: {
            law: components["schemas"]["ListingLawView"];
            verdicts: components["schemas"]["VerdictView"][];
        };
        ActorView: {
            name: string;
            role: string;
        };
        HistoryView: {
            seq: number;
            /** Format: date-time */
            at: string;
            actor: components["schemas"]["ActorView"];
            action: string;
            actionLabel: string;
            from: string | null;
            to: string | null;
            reason: string | null;
            lawVersion: string;
            facts: {
                [key: string]: unknown;
            } | null;
            /** @description hex; chained to the entry before */
            hash: string;
        };
        SubmitInput: {
            /** @description Art. 15: the filer answers for truth, completeness, legality and validity. Judged with everything else, so optional here. */
            liabilityAccepted?: boolean;
        };
        ReasonInput: {
            reason: string;
        };
        ReturnInput: {
            reason: string;
            /** @description everything that lacks, at once */
            missing: string[];
        };
        AcceptInput: Record<string, never>;
        AskInput: {
            /** @description departments; left out: those of the category */
            departments?: string[];
        };
        ApproveInput: {
            opinion: string;
            /**
             * Format: uuid
             * @description the station that the centre arranges this trade to (art. 10, 11)
             */
            arrangeTo?: string;
        };
        CriterionInput: {
            name: string;
            /** @description weight in per cent; all of them are 100 */
            percent: number;
        };
        AwardInput: {
            /** @enum {string} */
            by: "price" | "score";
            criteria?: components["schemas"]["CriterionInput"][];
            /** @description days of the notice of candidates; default 3 */
            candidateDays?: number;
        };
        AuctionInput: {
            house: string;
            /** @description the house's licence */
            licence: string;
            auctioneer: string;
            auctioneerCertificate: string;
            place: string;
            /**
             * Format: date
             * @example 2026-03-05
             */
            viewingFrom: string;
            /**
             * Format: date
             * @example 2026-03-05
             */
            viewingUntil: string;
            viewingPlace: string;
        };
        DrawInput: {
            source: string;
            /**
             * Format: date-time
             * @example 2026-03-05T09:00:00+08:00
             */
            knownFrom: string;
        };
        AnnounceInput: {
            /**
             * Format: date-time
             * @example 2026-03-05T09:00:00+08:00
             */
            registrationUntil: string;
            /**
             * Format: date-time
             * @example 2026-03-05T09:00:00+08:00
             */
            depositUntil: string;
            /**
             * Format: date-time
             * @example 2026-03-05T09:00:00+08:00
             */
            qualificationUntil?: string;
            /**
             * Format: date-time
             * @example 2026-03-05T09:00:00+08:00
             */
            priorityDeadline?: string;
            /**
             * Format: date-time
             * @example 2026-03-05T09:00:00+08:00
             */
            opensAt: string;
            freePeriodMinutes?: number;
            /**
             * Format: decimal
             * @example 1300.00
             */
            increment?: string;
            /**
             * Format: decimal
             * @example 1300.00
             */
            maxIncrement?: string;
            extensionMinutes?: number;
            maxExtensions?: number;
            resultNoticeWorkingDays?: number;
            contractDays?: number;
            /** @description priorities are exercised after the close; absent: inside the session */
            priorityWindowWorkingDays?: number;
            /** @enum {string} */
            oneApplicant: "agreement" | "session";
            conditions?: string;
            /** @description of a tender */
            award?: components["schemas"]["AwardInput"];
            /** @description of an auction */
            auction?: components["schemas"]["AuctionInput"];
            /** @description of a fixed-price letting */
            draw?: components["schemas"]["DrawInput"];
        };
        AmendInput: {
            /**
             * Format: date-time
             * @example 2026-03-05T09:00:00+08:00
             */
            registrationUntil: string;
            /**
             * Format: date-time
             * @example 2026-03-05T09:00:00+08:00
             */
            depositUntil: string;
            /**
             * Format: date-time
             * @example 2026-03-05T09:00:00+08:00
             */
            qualificationUntil?: string;
            /**
             * Format: date-time
             * @example 2026-03-05T09:00:00+08:00
             */
            priorityDeadline?: string;
            /**
             * Format: date-time
             * @example 2026-03-05T09:00:00+08:00
             */
            opensAt: string;
            freePeriodMinutes?: number;
            /**
             * Format: decimal
             * @example 1300.00
             */
            increment?: string;
            /**
             * Format: decimal
             * @example 1300.00
             */
            maxIncrement?: string;
            extensionMinutes?: number;
            maxExtensions?: number;
            resultNoticeWorkingDays?: number;
            contractDays?: number;
            /** @description priorities are exercised after the close; absent: inside the session */
            priorityWindowWorkingDays?: number;
            /** @enum {string} */
            oneApplicant: "agreement" | "session";
            conditions?: string;
            /** @description of a tender */
            award?: components["schemas"]["AwardInput"];
            /** @description of an auction */
            auction?: components["schemas"]["AuctionInput"];
            /** @description of a fixed-price letting */
            draw?: components["schemas"]["DrawInput"];
            reason: string;
        };
        NegotiateInput: {
            reason: string;
            /**
             * Format: uuid
             * @description an application that qualified for the session in which nobody bid
             */
            applicationId: string;
        };
        ReannounceInput: {
            /**
             * Format: date-time
             * @example 2026-03-05T09:00:00+08:00
             */
            registrationUntil: string;
            /**
             * Format: date-time
             * @example 2026-03-05T09:00:00+08:00
             */
            depositUntil: string;
            /**
             * Format: date-time
             * @example 2026-03-05T09:00:00+08:00
             */
            qualificationUntil?: string;
            /**
             * Format: date-time
             * @example 2026-03-05T09:00:00+08:00
             */
            priorityDeadline?: string;
            /**
             * Format: date-time
             * @example 2026-03-05T09:00:00+08:00
             */
            opensAt: string;
            freePeriodMinutes?: number;
            /**
             * Format: decimal
             * @example 1300.00
             */
            increment?: string;
            /**
             * Format: decimal
             * @example 1300.00
             */
            maxIncrement?: string;
            extensionMinutes?: number;
            maxExtensions?: number;
            resultNoticeWorkingDays?: number;
            contractDays?: number;
            /** @description priorities are exercised after the close; absent: inside the session */
            priorityWindowWorkingDays?: number;
            /** @enum {string} */
            oneApplicant: "agreement" | "session";
            conditions?: string;
            /** @description of a tender */
            award?: components["schemas"]["AwardInput"];
            /** @description of an auction */
            auction?: components["schemas"]["AuctionInput"];
            /** @description of a fixed-price letting */
            draw?: components["schemas"]["DrawInput"];
            reason: string;
            /**
             * Format: decimal
             * @description the new price on the basis of pricing
             * @example 1300.00
             */
            amount?: string;
            /**
             * Format: decimal
             * @example 1300.00
             */
            deposit?: string;
        };
        SuspendInput: {
            reason: string;
            /** Format: uuid */
            evidenceFileId: string;
            /**
             * Format: uuid
             * @description the department's approval of the request
             */
            approvalFileId?: string;
            /** @description the regulator that consented, or the law that demands it */
            authority?: string;
            /** @description the parties that ask or agree */
            requesterPartyIds?: string[];
            /** @description how the right concerns a third party that asks */
            interest?: string;
            /** @description art. 26 */
            ground: number;
            /**
             * Format: date
             * @description its last day; a suspension without one is refused
             * @example 2026-03-05
             */
            until?: string;
        };
        ProlongInput: {
            reason: string;
            /**
             * Format: uuid
             * @description shows that the cause is still there
             */
            evidenceFileId: string;
            /**
             * Format: date
             * @example 2026-03-05
             */
            until: string;
        };
        RestartInput: {
            reason: string;
            /**
             * Format: uuid
             * @description the party that asked
             */
            applicantPartyId?: string;
            /** @description how the right concerns the party, where it is not the transferor’s side */
            interest?: string;
            causeGone?: boolean;
            /**
             * Format: uuid
             * @description shows that the cause is gone
             */
            evidenceFileId: string;
        };
        TerminateInput: {
            reason: string;
            /** Format: uuid */
            evidenceFileId: string;
            /**
             * Format: uuid
             * @description the department's approval of the request
             */
            approvalFileId?: string;
            /** @description the regulator that consented, or the law that demands it */
            authority?: string;
            /** @description the parties that ask or agree */
            requesterPartyIds?: string[];
            /** @description how the right concerns a third party that asks */
            interest?: string;
            /** @description art. 27 */
            ground: number;
        };
        CloseInput: {
            reason?: string;
        };
        MaterialInput: {
            /** @description catalogue code */
            kind: string;
            /** Format: uuid */
            fileId: string;
            /** Format: uuid */
            partyId?: string;
            name?: string;
        };
        MortgageeInput: {
            /**
             * Format: uuid
             * @description the entry of the register
             */
            encumbranceId: string;
            consented: boolean;
            /**
             * Format: date
             * @example 2026-03-05
             */
            on: string;
            /**
             * Format: uuid
             * @description proof that it was told, or its consent
             */
            fileId: string;
        };
        StatementInput: {
            /** Format: uuid */
            fileId: string;
            /**
             * Format: date
             * @example 2026-03-05
             */
            signedOn: string;
        };
        DelegationInput: {
            /** Format: uuid */
            fileId: string;
            /**
             * Format: date
             * @example 2026-03-05
             */
            signedOn: string;
            delegate: string;
        };
        ResolutionInput: {
            /** Format: uuid */
            fileId: string;
            /**
             * Format: date
             * @example 2026-03-05
             */
            date: string;
            /** @enum {string} */
            assembly: "members" | "representatives";
            entitled: number;
            present: number;
            inFavour: number;
            /**
             * Format: decimal
             * @description on the basis of the listing
             * @example 1300.00
             */
            reserve?: string;
            /** @description It says that the right is let to the sitting transferee again. */
            renewal?: boolean;
        };
        ObjectionInput: {
            /**
             * Format: date
             * @example 2026-03-05
             */
            on: string;
            text: string;
            settled: boolean;
        };
        VillageNoticeInput: {
            /**
             * Format: date
             * @example 2026-03-05
             */
            from: string;
            /**
             * Format: date
             * @example 2026-03-05
             */
            to: string;
            /** Format: uuid */
            fileId: string;
            objections?: components["schemas"]["ObjectionInput"][];
        };
        FilingInput: {
            /** @enum {string} */
            kind: "bureau" | "town";
            /** Format: uuid */
            fileId: string;
            /**
             * Format: date
             * @example 2026-03-05
             */
            on: string;
            number?: string;
        };
        ConsentInput: {
            /**
             * Format: uuid
             * @description the signed consent
             */
            fileId: string;
            /**
             * Format: date
             * @example 2026-03-05
             */
            signedOn: string;
            /** @description the contractor whose right was taken over */
            contractor: string;
        };
        PublicListingItem: {
            /** Format: uuid */
            id: string;
            number: string;
            title: string;
            /** @enum {string} */
            state: "中止" | "即将报名" | "即将竞价" | "已成交" | "异议处理" | "弃拍" | "正在报名" | "正在竞价" | "流拍" | "终止" | "结束竞价" | "结果公示";
            category: number;
            transferKind: string;
            method: string;
            town: components["schemas"]["PlaceView"];
            village: components["schemas"]["PlaceView"];
            areaMu: string;
            reserve: string;
            /** @description what it went for, once the result is published (art. 21) */
            dealPrice: string | null;
            basisText: string;
            deposit: string;
            term: components["schemas"]["ListingTermView"] | null;
            /** Format: date-time */
            publishedAt: string;
            /** Format: date-time */
            registrationUntil: string;
            /** Format: date-time */
            depositUntil: string;
            /** Format: date-time */
            opensAt: string;
        };
        PublicListingPage: {
            items: components["schemas"]["PublicListingItem"][];
            /** @description at most 1000 */
            total: number;
            /** @description there are more than `total`: say 1000+ */
            more: boolean;
            page: number;
            pageSize: number;
        };
        PublicSuspensionView: {
            /** @description the case of art. 26, by its name; who asked and why stays with the office */
            ground: string;
            /** Format: date */
            until: string | null;
            /** Format: date-time */
            suspendedAt: string;
        };
        PublicListingView: {
            /** Format: uuid */
            id: string;
            number: string;
            title: string;
            /** @enum {string} */
            state: "中止" | "即将报名" | "即将竞价" | "已成交" | "异议处理" | "弃拍" | "正在报名" | "正在竞价" | "流拍" | "终止" | "结束竞价" | "结果公示";
            category: number;
            transferKind: string;
            method: string;
            town: components["schemas"]["PlaceView"];
            village: components["schemas"]["PlaceView"];
            areaMu: string;
            reserve: string;
            /** @description what it went for, once the result is published (art. 21) */
            dealPrice: string | null;
            basisText: string;
            deposit: string;
            term: components["schemas"]["ListingTermView"] | null;
            /** Format: date-time */
            publishedAt: string;
            /** Format: date-time */
            registrationUntil: string;
            /** Format: date-time */
            depositUntil: string;
            /** Format: date-time */
            opensAt: string;
            /** @description the notice in force, as it was published */
            content: components["schemas"]["AnnouncementContentView"];
            terms: components["schemas"]["ListingTermsView"];
            schedule: components["schemas"]["ScheduleView"];
            announcements: components["schemas"]["AnnouncementView"][];
            suspension: components["schemas"]["PublicSuspensionView"] | null;
            /**
             * Format: uuid
             * @description once it is bid on
             */
            sessionId?: string | null;
        };
        VerificationPage: {
            items: components["schemas"]["VerificationView"][];
            total: number;
            page: number;
            pageSize: number;
        };
        OpinionInput: {
            opinion: string;
            /**
             * Format: uuid
             * @description the written reply
             */
            documentFileId: string;
        };
        OverruleInput: {
            reason: string;
            /** Format: uuid */
            documentFileId: string;
        };
        FilingCounts: {
            waiting: number;
            drafted: number;
            known: number;
            faulty: number;
        };
        FilingBatchView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "done" | "waiting";
            stateName: string;
            fileName: string;
            uploadedByName: string;
            /** Format: date-time */
            createdAt: string;
            total: number;
            counts: components["schemas"]["FilingCounts"];
        };
        FilingBatchPage: {
            items: components["schemas"]["FilingBatchView"][];
            total: number;
            page: number;
            pageSize: number;
        };
        FilingFault: {
            /** @description name of the sheet */
            sheet: string;
            /** @description as a person counts rows in the file */
            row: number;
            /** @description letter of the column in that file */
            column: string | null;
            /** @description its heading */
            title: string | null;
            detail: string;
        };
        FilingRowView: {
            no: number;
            ownNo: string;
            title: string;
            /** @enum {string} */
            outcome: "drafted" | "faulty" | "known" | "waiting";
            outcomeName: string;
            /** Format: uuid */
            listingId: string | null;
            faults: components["schemas"]["FilingFault"][];
        };
        FilingRowPage: {
            items: components["schemas"]["FilingRowView"][];
            total: number;
            page: number;
            pageSize: number;
        };
        LotCandidate: {
            /** Format: uuid */
            listingId: string;
            version: number;
            number: string;
            title: string;
            areaMu: string;
            reserve: string;
            basisText: string;
            estimatedValue: string;
            deposit: string;
        };
        VillageCandidates: {
            villageCode: string;
            village: string;
            town: string;
            lots: components["schemas"]["LotCandidate"][];
        };
        JointLotInput: {
            /** Format: uuid */
            listingId: string;
            /** @description the version that was seen */
            version: number;
            /**
             * Format: decimal
             * @description the smallest step of this lot, yuan on its own basis
             * @example 1300.00
             */
            increment: string;
        };
        JointNoticeInput: {
            /**
             * Format: date-time
             * @example 2026-03-05T09:00:00+08:00
             */
            registrationUntil: string;
            /**
             * Format: date-time
             * @example 2026-03-05T09:00:00+08:00
             */
            depositUntil: string;
            /**
             * Format: date-time
             * @example 2026-03-05T09:00:00+08:00
             */
            qualificationUntil?: string;
            /**
             * Format: date-time
             * @example 2026-03-05T09:00:00+08:00
             */
            priorityDeadline?: string;
            /**
             * Format: date-time
             * @example 2026-03-05T09:00:00+08:00
             */
            opensAt: string;
            freePeriodMinutes?: number;
            /**
             * Format: decimal
             * @example 1300.00
             */
            increment?: string;
            /**
             * Format: decimal
             * @example 1300.00
             */
            maxIncrement?: string;
            extensionMinutes?: number;
            maxExtensions?: number;
            resultNoticeWorkingDays?: number;
            contractDays?: number;
            /** @description priorities are exercised after the close; absent: inside the session */
            priorityWindowWorkingDays?: number;
            /** @enum {string} */
            oneApplicant: "agreement" | "session";
            conditions?: string;
            /** @description of a tender */
            award?: components["schemas"]["AwardInput"];
            /** @description of an auction */
            auction?: components["schemas"]["AuctionInput"];
            /** @description of a fixed-price letting */
            draw?: components["schemas"]["DrawInput"];
            title: string;
            /** @description from one opening to the next; 0: all at once */
            minutesBetween: number;
            /** @description per cent of a lot's estimated value; absent: each lot's own */
            depositPercent?: number;
            lots: components["schemas"]["JointLotInput"][];
        };
        JointNoticeLot: {
            no: number;
            listing: components["schemas"]["PublicListingItem"];
        };
        JointNoticeView: {
            /** Format: uuid */
            id: string;
            number: string;
            title: string;
            town: string;
            village: string;
            lots: number;
            /** Format: date-time */
            publishedAt: string;
            /** @description minutes; 0: all at once */
            minutesBetween: number;
            depositPercent: number | null;
            items: components["schemas"]["JointNoticeLot"][];
        };
        JointNoticeItem: {
            /** Format: uuid */
            id: string;
            number: string;
            title: string;
            town: string;
            village: string;
            lots: number;
            /** Format: date-time */
            publishedAt: string;
        };
        HandoverListing: {
            /** Format: uuid */
            id: string;
            number: string;
            title: string;
        };
        HandoverView: {
            /** Format: uuid */
            id: string;
            version: number;
            /** @enum {string} */
            state: "done" | "due" | "handed" | "returned" | "waived";
            stateName: string;
            stateSince: string;
            /** Format: uuid */
            dealId: string;
            listing: components["schemas"]["HandoverListing"];
            town: {
                code: string;
                name: string;
            };
            /** @enum {string} */
            kind: "filing" | "registration";
            name: string;
            office: string;
            citation: string;
            /** @description the parties may say in writing that they do not apply */
            optional: boolean;
            /** Format: date */
            handedOn: string | null;
            handedTo: string | null;
            recordNumber: string | null;
            /** Format: date */
            doneOn: string | null;
            /** Format: uuid */
            fileId: string | null;
            reason: string | null;
            actions: components["schemas"]["ActionView"][];
        };
        HandOver: {
            /**
             * Format: date
             * @example 2026-03-05
             */
            handedOn: string;
            /** @description who took it there, and who received it */
            handedTo: string;
            /**
             * Format: uuid
             * @description the office's receipt
             */
            fileId?: string;
        };
        ConfirmHandover: {
            /**
             * Format: date
             * @example 2026-03-05
             */
            doneOn: string;
            /** @description in the registry's or the office's own book */
            recordNumber: string;
            /** Format: uuid */
            fileId?: string;
        };
        ReturnHandover: {
            reason: string;
            /** Format: uuid */
            fileId?: string;
        };
        WaiveHandover: {
            reason: string;
            /**
             * Format: uuid
             * @description the parties' written word
             */
            fileId: string;
        };
        MemberInput: {
            /** Format: uuid */
            partyId: string;
            /**
             * Format: decimal
             * @description of the whole; all shares make 1
             * @example 0.3
             */
            share: string;
        };
        ApplicationAgentInput: {
            name: string;
            /**
             * Format: uuid
             * @description where the agent is a registered party
             */
            partyId?: string;
            phone?: string;
        };
        CreateApplication: {
            /**
             * Format: uuid
             * @description the applicant; of joint applicants the one that leads
             */
            partyId: string;
            /** @description the declaration and warranty of art. 15 is accepted */
            statementAccepted: boolean;
            /** @description all joint applicants, the leading one among them */
            members?: components["schemas"]["MemberInput"][];
            agent?: components["schemas"]["ApplicationAgentInput"];
        };
        ListingRef: {
            /** Format: uuid */
            id: string;
            number: string | null;
            title: string;
            state: string;
        };
        MemberView: {
            party: components["schemas"]["PartyView"];
            share: string;
        };
        AgentView: {
            name: string;
            partyId: string | null;
            phone: string | null;
        };
        ApplicationMaterialView: {
            /** Format: uuid */
            id: string;
            kind: string;
            kindName: string;
            name: string;
            /** Format: uuid */
            fileId: string;
            fileName: string;
            size: number;
        };
        ConditionView: {
            condition: string;
            title: string;
            met: boolean;
            /** @description which record says so */
            source: string;
            detail: string;
        };
        CapitalReviewView: {
            /** @enum {string} */
            state: "asked" | "due" | "passed" | "refused";
            office: string | null;
            /** Format: uuid */
            requestFileId: string | null;
            askedAt: string | null;
            /** @description 20 working days */
            dueAt: string | null;
            overdue: boolean;
            qualification: boolean | null;
            project: boolean | null;
            risk: boolean | null;
            opinion: string | null;
            /** Format: uuid */
            documentFileId: string | null;
            repliedOn: string | null;
        };
        PriorityKindView: {
            code: string;
            name: string;
            rank: number;
            citation: string;
            /** @description what proves it */
            evidence: string;
        };
        PriorityClaimView: {
            kind: string;
            name: string;
            rank: number;
            /** Format: uuid */
            evidenceFileId: string;
            claimedAt: string;
            /** @enum {string} */
            state: "accepted" | "claimed" | "exercised" | "lapsed" | "refused";
            reason: string | null;
        };
        PriorityView: {
            kinds: components["schemas"]["PriorityKindView"][];
            /** @description claims end here */
            until: string | null;
            claim: components["schemas"]["PriorityClaimView"] | null;
        };
        ApplicationView: {
            /** Format: uuid */
            id: string;
            number: string | null;
            version: number;
            /** @enum {string} */
            state: "accepted" | "approved" | "draft" | "rejected" | "returned" | "submitted" | "withdrawn";
            stateSince: string;
            listing: components["schemas"]["ListingRef"];
            party: components["schemas"]["PartyView"];
            members: components["schemas"]["MemberView"][];
            agent: components["schemas"]["AgentView"] | null;
            statementAccepted: boolean;
            materials: components["schemas"]["ApplicationMaterialView"][];
            returnedFor: string[] | null;
            opinion: string | null;
            submittedAt: string | null;
            acceptedAt: string | null;
            checkDueAt: string | null;
            overdue: boolean;
            ended: string | null;
            /**
             * @description of the trade, as its result notice tells
             * @enum {string|null}
             */
            outcome: "lost" | "won" | null;
            /**
             * Format: uuid
             * @description what it won
             */
            dealId: string | null;
            deposit: components["schemas"]["DepositView"] | null;
            /** @description what the applicant has to pay for what it won, for the desk that filed it */
            dues: components["schemas"]["OrderView"][];
            bidderNumber: number | null;
            eligibility: components["schemas"]["ConditionView"][];
            /** @description version of the change notice that waits for the applicant to confirm it (art. 18); null where none does */
            unconfirmedNotice: number | null;
            /** @description Land Contract Law 45; null where none is due */
            capitalReview: components["schemas"]["CapitalReviewView"] | null;
            /** @description art. 29; null where the listing knows none */
            priority: components["schemas"]["PriorityView"] | null;
            actions: components["schemas"]["ActionView"][];
        };
        ApplicationLine: {
            /** Format: uuid */
            id: string;
            number: string | null;
            version: number;
            /** @enum {string} */
            state: "accepted" | "approved" | "draft" | "rejected" | "returned" | "submitted" | "withdrawn";
            stateSince: string;
            listing: components["schemas"]["ListingRef"];
            party: {
                id: string;
                name: string;
                kind: string;
            };
            submittedAt: string | null;
            checkDueAt: string | null;
            overdue: boolean;
            /** @description why the listing’s end ended it too */
            ended: string | null;
            /**
             * @description of the trade, as its result notice tells
             * @enum {string|null}
             */
            outcome: "lost" | "won" | null;
            /**
             * Format: uuid
             * @description what it won
             */
            dealId: string | null;
        };
        EligibilityView: {
            eligible: boolean;
            conditions: components["schemas"]["ConditionView"][];
        };
        AddMaterial: {
            /** @enum {string} */
            kind: "agentAuthority" | "creditProof" | "declaration" | "jointAgreement" | "otherMaterials" | "qualificationProof" | "transferInApplication";
            /** Format: uuid */
            fileId: string;
            name?: string;
        };
        OptionalReason: {
            reason?: string;
        };
        RecheckApplication: {
            met: boolean;
            opinion: string;
        };
        ReturnApplication: {
            reason: string;
            /** @description everything that is missing, at once */
            missing: string[];
        };
        ApproveApplication: {
            /** @description what was checked, and with whom */
            opinion?: string;
        };
        ApplicationReason: {
            reason: string;
        };
        AskReview: {
            /** @description who reviews: the town, the agriculture bureau */
            office: string;
            /**
             * Format: uuid
             * @description the request with the project’s papers
             */
            fileId: string;
        };
        RecordReview: {
            qualification: boolean;
            project: boolean;
            risk: boolean;
            opinion: string;
            /**
             * Format: date
             * @example 2026-03-05
             */
            repliedOn: string;
            /**
             * Format: uuid
             * @description the written reply
             */
            fileId: string;
        };
        ClaimPriority: {
            /** @description code of a priority that this listing knows */
            kind: string;
            /**
             * Format: uuid
             * @description what proves it
             */
            fileId: string;
        };
        DecidePriority: {
            accepted: boolean;
            /** @description what was examined, and why */
            reason: string;
        };
        PaddleView: {
            number: number;
            /** @description of a joint bid all of them */
            name: string;
            /** @description may take the leading price without going higher (art. 29) */
            priority: boolean;
        };
        AuctionCallView: {
            /** @example 3号 */
            bidder: string;
            amount: string;
            /** @description art. 29 */
            match: boolean;
        };
        AuctionRecordView: {
            /** @enum {string} */
            outcome: "passed" | "sold";
            /** Format: date-time */
            heldAt: string;
            auctioneer: string;
            calls: components["schemas"]["AuctionCallView"][];
            note: string | null;
            /** Format: uuid */
            fileId: string;
            recordedBy: string;
            confirmedBy: string | null;
            /** @description the asking officer may confirm it now */
            mayConfirm: boolean;
        };
        AuctionRecordAnswer: {
            paddles: components["schemas"]["PaddleView"][];
            /** @description null: nothing is written down yet */
            record: components["schemas"]["AuctionRecordView"] | null;
        };
        CallInput: {
            /** @description the paddle */
            number: number;
            /**
             * Format: decimal
             * @description yuan, on the basis of the listing
             * @example 1300.00
             */
            amount: string;
            match?: boolean;
        };
        HammerInput: {
            sold: boolean;
            /**
             * Format: date-time
             * @example 2026-03-05T09:00:00+08:00
             */
            heldAt: string;
            auctioneer: string;
            calls: components["schemas"]["CallInput"][];
            note?: string;
            /**
             * Format: uuid
             * @description the record with all signatures
             */
            fileId: string;
        };
        ListingOfSession: {
            /** Format: uuid */
            id: string;
            number: string | null;
            title: string;
        };
        BidView: {
            seq: number;
            /** @example 3号 */
            bidder: string;
            /** @example 165078.00 */
            amount: string;
            /**
             * Format: date-time
             * @description the database's clock
             */
            at: string;
            /**
             * Format: date-time
             * @description when the session ends if nobody goes on
             */
            closesAt?: string;
            extended?: boolean;
            /** @description a priority holder took the standing price (art. 29) */
            match?: boolean;
        };
        AgreementView: {
            amount: string | null;
            transferorConfirmed: boolean;
            transfereeConfirmed: boolean;
        };
        SecretOrderView: {
            no: number;
            /** @description null: taken back */
            maximum: string | null;
            /** Format: date-time */
            at: string;
        };
        MyStanding: {
            bidderNumber: number | null;
            eligible: boolean;
            leading: boolean;
            /** @description why it may not bid any more */
            barred: string | null;
            /** @description rank of priority, 1 the highest (art. 29) */
            priorityRank: number | null;
            /** @description may take the standing price now (art. 29) */
            mayMatch: boolean;
            /** @description the own standing order, shown to nobody else */
            order: components["schemas"]["SecretOrderView"] | null;
            /** @description may confirm the agreement now */
            mayConfirm: boolean;
            /** @description may record the agreed price now */
            mayRecord: boolean;
        };
        SessionView: {
            /** Format: uuid */
            id: string;
            version: number;
            listing: components["schemas"]["ListingOfSession"];
            /** @enum {string} */
            method: "agreement" | "ascending" | "auction" | "draw" | "quotes";
            /**
             * @description lowest: a purchase, whose reserve is a ceiling
             * @enum {string}
             */
            best: "highest" | "lowest";
            /**
             * @description as decided by time, whatever job has run
             * @enum {string}
             */
            state: "agreed" | "closed" | "open" | "scheduled" | "suspended" | "terminated" | "unsold";
            stateName: string;
            /** Format: date-time */
            opensAt: string;
            /** Format: date-time */
            freePeriodEndsAt: string;
            /** Format: date-time */
            closesAt: string;
            increment: string;
            maxIncrement: string | null;
            extensionMinutes: number;
            extensions: number;
            maxExtensions: number | null;
            reserve: string;
            /** @example 元/亩·年 */
            basisText: string;
            seq: number;
            standing: components["schemas"]["BidView"] | null;
            /** @description null where no higher price can be written */
            nextMinimum: string | null;
            /** Format: date-time */
            serverTime: string;
            /** @description the last 50, newest first */
            bids: components["schemas"]["BidView"][];
            agreement: components["schemas"]["AgreementView"] | null;
            /**
             * Format: date
             * @description talks after nobody bid on that day (art. 29)
             */
            unsoldOn: string | null;
            me: components["schemas"]["MyStanding"] | null;
        };
        ConfirmHammer: {
            opinion: string;
        };
        DrawTicketView: {
            /** @example 3号 */
            bidder: string;
            number: number;
            /** @description rank of priority (art. 29); it goes before the ticket */
            rank: number | null;
            /** @description SHA-256 of "seed|publicValue|number", hexadecimal; the smallest wins */
            ticket: string;
        };
        DrawResult: {
            /** @description null: one applicant, nothing was drawn */
            publicValue: string | null;
            /** @description its SHA-256 is the commitment */
            seed: string;
            /** Format: date-time */
            drawnAt: string;
            /** @description the winner first */
            tickets: components["schemas"]["DrawTicketView"][];
        };
        DrawView: {
            /** @description which public result decides */
            source: string;
            /** Format: date-time */
            knownFrom: string;
            /** @description SHA-256 of the seed, as announced */
            commitment: string;
            /** @description null until lots are drawn */
            result: components["schemas"]["DrawResult"] | null;
        };
        DrawRecordView: {
            recordedBy: string;
            /** Format: date-time */
            recordedAt: string;
            /** @description the asking officer may confirm it now */
            mayConfirm: boolean;
        };
        DrawRecordAnswer: {
            /** @description null: nothing waits to be confirmed */
            record: components["schemas"]["DrawRecordView"] | null;
        };
        PublicValue: {
            /** @description as published; spaces and full-width forms do not matter */
            publicValue: string;
        };
        OrderBody: {
            /**
             * Format: decimal
             * @description the secret maximum, yuan, on the basis of the listing and on the grid
             * @example 1300.00
             */
            maximum: string;
        };
        BidBody: {
            /**
             * Format: decimal
             * @description the price to pay, yuan, on the basis of the listing
             * @example 1300.00
             */
            amount: string;
        };
        QuoteView: {
            no: number;
            /** @description null: taken back */
            amount: string | null;
            /** Format: date-time */
            at: string;
        };
        DaySession: {
            /** Format: uuid */
            id: string;
            listing: components["schemas"]["ListingOfSession"];
            /** @description the town of the listing */
            townCode: string;
            /** @enum {string} */
            method: "agreement" | "ascending" | "auction" | "draw" | "quotes";
            /** @enum {string} */
            state: "agreed" | "closed" | "open" | "scheduled" | "suspended" | "terminated" | "unsold";
            stateName: string;
            /** Format: date-time */
            opensAt: string;
            /** Format: date-time */
            closesAt: string;
            reserve: string;
            basisText: string;
            standing: string | null;
            /** @description bids so far */
            bids: number;
            /** @description bidders; secret while it runs, but from the reviewing clerk (trading.md) */
            qualified: number | null;
        };
        AgreementBody: {
            /**
             * Format: decimal
             * @description the agreed price, yuan, on the basis of the listing
             * @example 1300.00
             */
            amount: string;
        };
        CandidateParty: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        Candidate: {
            /** Format: uuid */
            applicationId: string;
            bidderNumber: number;
            party: components["schemas"]["CandidateParty"];
        };
        BreakOffBody: {
            reason: string;
        };
        TenderListingView: {
            title: string;
            number: string | null;
            direction: string;
            /** @description yuan; the least of a transfer, the most of a procurement */
            reserve: string;
            /** @description what the figure means */
            basisText: string;
        };
        HolderView: {
            /** @enum {string} */
            seat: "centre" | "supervisor" | "town";
            name: string;
            /** @description registered by the person who asks */
            own: boolean;
            publicKey: string;
            /** @description SHA-256 of the public key */
            fingerprint: string;
            /** @description a test share, wrapped to the key */
            drillSealed: string;
            /** Format: date-time */
            drilledAt: string | null;
            /** Format: date-time */
            sharesAt: string | null;
        };
        SealReceiptView: {
            /** Format: uuid */
            id: string;
            /** @description SHA-256 of what was sealed */
            hash: string;
            state: string;
            /** Format: date-time */
            sealedAt: string;
        };
        OpenedBidView: {
            bidder: string;
            /** @description null: could not be read */
            price: string | null;
            /** @description by price; null: outside the ranking */
            place: number | null;
            /** @description why it stands outside */
            fault: string | null;
            hash: string;
        };
        CriterionView: {
            name: string;
            percent: number;
        };
        TenderTermsView: {
            /** @enum {string} */
            by: "price" | "score";
            criteria: components["schemas"]["CriterionView"][];
            candidateDays: number;
        };
        CandidateView: {
            /** Format: uuid */
            bidId: string;
            place: number;
            bidder: string;
            price: string;
            score: string | null;
            /** @description why it is no candidate any more */
            dropped: string | null;
            awarded: boolean;
        };
        TenderView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            listingId: string;
            listing: components["schemas"]["TenderListingView"];
            round: number;
            /** @enum {string} */
            state: "awarded" | "candidates" | "failed" | "opened" | "opening" | "sealing" | "suspended" | "terminated";
            stateName: string;
            /** Format: date-time */
            closesAt: string;
            /** @description null before the close */
            bidsReceived: number | null;
            /**
             * @description of the person who asks
             * @enum {string|null}
             */
            seat: "centre" | "supervisor" | "town" | null;
            /** @description two have handed in, and the person who asks may end the opening */
            mayConclude: boolean;
            holders: components["schemas"]["HolderView"][];
            /** @description of the person who asks */
            applicationId: string | null;
            /** @description of the person who asks */
            mine: components["schemas"]["SealReceiptView"][];
            /** @description as read out, the best price first; empty before the opening */
            opened: components["schemas"]["OpenedBidView"][];
            terms: components["schemas"]["TenderTermsView"];
            /** @description by their places; empty before their notice */
            candidates: components["schemas"]["CandidateView"][];
            /** Format: date-time */
            candidateUntil: string | null;
        };
        SharesBody: {
            /** Format: byte */
            centre: string;
            /** Format: byte */
            supervisor: string;
            /** Format: byte */
            town: string;
        };
        SealedForHolderView: {
            /** Format: uuid */
            bidId: string;
            /** Format: uuid */
            applicationId: string;
            shares: components["schemas"]["SharesBody"];
        };
        HolderKeyBody: {
            /** Format: byte */
            publicKey: string;
        };
        DrillBody: {
            /** Format: byte */
            share: string;
        };
        EnvelopeBody: {
            /** Format: uuid */
            tenderId: string;
            /** Format: uuid */
            applicationId: string;
            /** Format: byte */
            iv: string;
            /**
             * Format: byte
             * @description The price and a file of up to some 500 KB.
             */
            ciphertext: string;
            shares: components["schemas"]["SharesBody"];
        };
        ShareBody: {
            /** Format: uuid */
            bidId: string;
            /** Format: byte */
            share: string;
        };
        HandInBody: {
            shares: components["schemas"]["ShareBody"][];
        };
        ConcludeBody: {
            reason: string;
        };
        CommitteeMemberView: {
            /** Format: uuid */
            id: string;
            name: string;
            expert: boolean;
            employer: string;
            conflict: boolean | null;
            /**
             * Format: uuid
             * @description he signs in
             */
            accountId: string | null;
            /** @description the person who asks */
            own: boolean;
            scored: boolean;
            /** @description points by bid, in the published order of the criteria */
            points: {
                [key: string]: string[];
            };
        };
        EvaluationBidView: {
            /** Format: uuid */
            id: string;
            bidder: string;
            price: string | null;
            place: number | null;
            score: string | null;
            fault: string | null;
            /** @description set aside by the committee */
            rejected: boolean;
            /** @description of the document that came with the price */
            fileName: string | null;
        };
        CandidateObjectionView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "dismissed" | "open" | "upheld";
            party: string;
            reason: string;
            evidenceFileId: string | null;
            madeAt: string;
            decidedAt: string | null;
            decision: string | null;
        };
        EvaluationView: {
            version: number;
            terms: components["schemas"]["TenderTermsView"];
            committee: components["schemas"]["CommitteeMemberView"][];
            /** @description as they stand now */
            bids: components["schemas"]["EvaluationBidView"][];
            objections: components["schemas"]["CandidateObjectionView"][];
            actions: components["schemas"]["ActionView"][];
        };
        CommitteeMemberInput: {
            /** @description left out where `accountId` says who */
            name?: string;
            /**
             * Format: uuid
             * @description an expert who signs in, declares and scores for himself
             */
            accountId?: string;
            /** @description a technical or economic expert (Tender Law 37) */
            expert: boolean;
            /** @description left out where `accountId` says it */
            employer?: string;
            /** @description an interest in a bidder, as declared; absent: nothing is declared */
            conflict?: boolean;
        };
        CommitteeInput: {
            members: components["schemas"]["CommitteeMemberInput"][];
            /**
             * Format: uuid
             * @description the signed declarations of those who do not sign in
             */
            fileId?: string;
        };
        DeclareInput: {
            /** @description an interest in a bidder */
            conflict: boolean;
        };
        BidPoints: {
            /** Format: uuid */
            bidId: string;
            /** @description by criterion, in the published order; 0 to 100, two places */
            points: string[];
        };
        SheetInput: {
            /** Format: uuid */
            memberId: string;
            bids: components["schemas"]["BidPoints"][];
            /**
             * Format: uuid
             * @description the sheet as signed; not asked of who signs in
             */
            fileId?: string;
        };
        RejectBidInput: {
            reason: string;
            /** Format: uuid */
            bidId: string;
            ground: number;
            /**
             * Format: uuid
             * @description the opinion as the committee signed it
             */
            fileId: string;
        };
        AwardBidInput: {
            reason: string;
            /** Format: uuid */
            bidId: string;
        };
        TenderReason: {
            reason: string;
        };
        CandidateObjectionInput: {
            /** @description who objects; the signed-in person where absent */
            party?: string;
            reason: string;
            /** Format: uuid */
            evidenceFileId?: string;
        };
        DropInput: {
            reason: string;
            /** Format: uuid */
            bidId: string;
            /**
             * Format: uuid
             * @description the waiver, or what shows that it does not qualify
             */
            fileId: string;
        };
        DealListing: {
            /** Format: uuid */
            id: string;
            number: string | null;
            title: string;
            state: string;
            version: number;
        };
        DealParty: {
            /** Format: uuid */
            id: string;
            name: string;
            kind: string;
        };
        DealLine: {
            /** Format: uuid */
            id: string;
            version: number;
            /** @enum {string} */
            state: "boughtBack" | "certified" | "contracted" | "dealt" | "defaulted" | "objected" | "passedOn" | "resultNotice" | "settled" | "terminated" | "yielded";
            listing: components["schemas"]["DealListing"];
            transferee: components["schemas"]["DealParty"];
            price: string;
            basisText: string;
            total: string;
            noticeUntil: string;
            contractDueAt: string | null;
        };
        DealBeneficiaryView: {
            /** Format: uuid */
            partyId: string;
            name: string;
            share?: string;
            amount: string;
        };
        PaymentView: {
            no: number;
            amount: string;
            dueOn: string | null;
            note: string;
        };
        ObjectionView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "dismissed" | "open" | "upheld";
            /** @description masked for all but the centre, where it came from the public */
            party: string;
            /** @description for the centre alone */
            contact: string | null;
            reason: string;
            finding: string | null;
            findingFileId: string | null;
            evidenceFileId: string | null;
            madeAt: string;
            decidedAt: string | null;
            decision: string | null;
        };
        DefaultView: {
            at: string;
            reason: string;
            /** Format: uuid */
            evidenceFileId: string;
        };
        ConfirmationView: {
            number: string;
            /** Format: uuid */
            fileId: string;
        };
        ContractView: {
            /** Format: uuid */
            id: string;
            number: string;
            /** @enum {string} */
            state: "compared" | "drawn" | "signed";
            /** Format: uuid */
            fileId: string;
            signedFileId: string | null;
            transferorSignedOn: string | null;
            transfereeSignedOn: string | null;
            comparedAt: string | null;
            opinion: string | null;
        };
        CertificateCopyView: {
            no: number;
            handedTo: string;
            at: string;
            by: string;
            /** Format: uuid */
            fileId: string;
        };
        VoidCertificateView: {
            /** Format: uuid */
            id: string;
            number: string;
            reason: string;
        };
        CertificateView: {
            /** Format: uuid */
            id: string;
            number: string;
            issuedAt: string;
            checkUrl: string;
            /** @description on paper, by those who keep them; the newest first */
            copies: components["schemas"]["CertificateCopyView"][];
            /** @description voided by corrections, the newest first */
            voided: components["schemas"]["VoidCertificateView"][];
        };
        DealView: {
            /** Format: uuid */
            id: string;
            version: number;
            /** @enum {string} */
            state: "boughtBack" | "certified" | "contracted" | "dealt" | "defaulted" | "objected" | "passedOn" | "resultNotice" | "settled" | "terminated" | "yielded";
            listing: components["schemas"]["DealListing"];
            transferee: components["schemas"]["DealParty"];
            price: string;
            basisText: string;
            total: string;
            noticeUntil: string;
            contractDueAt: string | null;
            stateSince: string;
            transferees: components["schemas"]["DealParty"][];
            transferors: components["schemas"]["DealParty"][];
            /** @enum {string} */
            origin: "agreement" | "auction" | "bidding" | "draw" | "quotes" | "tender";
            bidderNumber: number | null;
            totalChinese: string;
            beneficiaries: components["schemas"]["DealBeneficiaryView"][];
            payments: components["schemas"]["PaymentView"][];
            frozen: boolean;
            /** @description let for a term: this person may file its renewal with the same transferee */
            renewable: boolean;
            dealtAt: string | null;
            announcedAt: string | null;
            objections: components["schemas"]["ObjectionView"][];
            /** @description the performance bond, where the centre keeps one */
            bond: components["schemas"]["DepositView"] | null;
            /** @description price and fee to be paid, for whoever pays them or keeps the money */
            dues: components["schemas"]["OrderView"][];
            priorityUntil: string | null;
            /** @description below the reserve: the owner may buy back (art. 29) */
            buyBackUntil: string | null;
            /** @description it came about by a priority (art. 29) */
            byPriority: boolean;
            /**
             * Format: uuid
             * @description of the transferee
             */
            applicationId: string;
            /** @description the winner did not sign */
            defaulted: components["schemas"]["DefaultView"] | null;
            confirmation: components["schemas"]["ConfirmationView"] | null;
            contract: components["schemas"]["ContractView"] | null;
            certificate: components["schemas"]["CertificateView"] | null;
            /** @description the licensed provider of electronic seals; null where none is */
            electronicSeal: string | null;
            actions: components["schemas"]["ActionView"][];
        };
        SignedContractInput: {
            /**
             * Format: uuid
             * @description scan of the signed and sealed original
             */
            fileId: string;
            /**
             * Format: date
             * @example 2026-03-05
             */
            transferorSignedOn: string;
            /**
             * Format: date
             * @example 2026-03-05
             */
            transfereeSignedOn: string;
            /** @description both sides have sealed it */
            sealed: boolean;
        };
        CompareContractInput: {
            /** @description the original says what the record says */
            same: boolean;
            opinion: string;
        };
        CorrectCertificate: {
            reason: string;
            /** Format: uuid */
            evidenceFileId?: string;
        };
        PrintCertificate: {
            /** @description to whom the paper is handed */
            handedTo: string;
        };
        BuyBackInput: {
            reason?: string;
            /**
             * Format: uuid
             * @description the owner's written word, where an officer enters it for him
             */
            evidenceFileId?: string;
        };
        OwnPlace: {
            /** Format: uuid */
            dealId: string | null;
        };
        DefaultInput: {
            /** @description he said in writing that he will not sign; else the term must be over */
            waived: boolean;
            reason: string;
            /**
             * Format: uuid
             * @description the waiver, or the summons that he did not follow
             */
            evidenceFileId: string;
        };
        DecideObjection: {
            reason: string;
        };
        ObjectInput: {
            /** @description who objects; the signed-in person where absent */
            party?: string;
            reason: string;
            /** Format: uuid */
            evidenceFileId?: string;
        };
        ExamineInput: {
            finding: string;
            /** Format: uuid */
            fileId?: string;
        };
        PublicObjectionInput: {
            name: string;
            /** @description telephone or address; for the centre alone */
            contact: string;
            reason: string;
        };
        ObjectionReceipt: {
            /** @description to ask for the answer with */
            code: string;
            madeAt: string;
        };
        ObjectionAnswer: {
            /** @enum {string} */
            state: "dismissed" | "open" | "upheld";
            madeAt: string;
            decidedAt: string | null;
            decision: string | null;
        };
        ResultView: {
            /** Format: uuid */
            dealId: string;
            listing: components["schemas"]["DealListing"];
            /** @enum {string} */
            state: "boughtBack" | "certified" | "contracted" | "dealt" | "defaulted" | "objected" | "passedOn" | "resultNotice" | "settled" | "terminated" | "yielded";
            bidderNumber: number | null;
            transferee: string | null;
            price: string;
            basisText: string;
            total: string;
            noticeUntil: string;
            announcedAt: string | null;
            /** @description art. 29: a holder may take it until then */
            priorityUntil: string | null;
        };
        SigningKeyView: {
            /**
             * @description the first eight digits of its SHA-256
             * @example 1f2e3d4c
             */
            id: string;
            /** @enum {string} */
            algorithm: "Ed25519";
            /** @description 32 bytes, base64 */
            publicKey: string;
        };
        CertificateCheck: {
            valid: boolean;
            number: string;
            title: string;
            transferor: string;
            /** @description masked */
            transferee: string;
            total: string;
            issuedAt: string;
            /** @enum {string} */
            state: "valid" | "void";
            voidReason: string | null;
            /** @description the number of the one that a correction issued */
            replacedBy: string | null;
        };
        CreditEntryView: {
            /** Format: uuid */
            id: string;
            party: {
                id: string;
                name: string;
            };
            /** @enum {string} */
            kind: "falseMaterial" | "manipulation" | "other" | "unpaid" | "unsigned";
            kindName: string;
            text: string;
            /** @description for the officers */
            evidenceFileId: string | null;
            dealId: string | null;
            at: string;
            recordedBy: string;
        };
        RecordCredit: {
            /** Format: uuid */
            partyId: string;
            /** @enum {string} */
            kind: "falseMaterial" | "manipulation" | "other" | "unpaid" | "unsigned";
            text: string;
            /** Format: uuid */
            evidenceFileId: string;
        };
        InFlightView: {
            /** @enum {string} */
            type: "application" | "deal" | "listing";
            /** Format: uuid */
            id: string;
            title: string;
        };
        BlacklistingView: {
            /** Format: uuid */
            id: string;
            version: number;
            /** @enum {string} */
            state: "declined" | "expired" | "inForce" | "lifted" | "proposed";
            stateName: string;
            party: {
                id: string;
                name: string;
            };
            /** @enum {string} */
            kind: "falseMaterial" | "manipulation" | "other" | "unpaid" | "unsigned";
            kindName: string;
            ground: string;
            /** @description for the officers */
            evidenceFileId: string | null;
            until: string;
            proposedBy: string;
            proposedAt: string;
            approvedBy: string | null;
            approvedAt: string | null;
            objection: string | null;
            objectionFileId: string | null;
            objectedAt: string | null;
            answer: string | null;
            liftedBecause: string | null;
            endedAt: string | null;
            /** @description for the officers */
            inFlight: components["schemas"]["InFlightView"][];
            actions: components["schemas"]["ActionView"][];
        };
        ProposeBlacklisting: {
            /** Format: uuid */
            partyId: string;
            /** @enum {string} */
            kind: "falseMaterial" | "manipulation" | "other" | "unpaid" | "unsigned";
            /** @description what was done, and by what it is proven */
            ground: string;
            /** Format: uuid */
            evidenceFileId: string;
            /**
             * Format: date
             * @description its last day
             * @example 2026-03-05
             */
            until: string;
        };
        BlacklistOpinion: {
            opinion: string;
        };
        ObjectToBlacklisting: {
            text: string;
            /** Format: uuid */
            fileId?: string;
        };
        EncumbranceView: {
            /** Format: uuid */
            id: string;
            number: string | null;
            version: number;
            /** @enum {string} */
            state: "declined" | "discharged" | "proposed" | "registered";
            stateName: string;
            /** @enum {string} */
            kind: "mortgage" | "other" | "seizure";
            kindName: string;
            owner: {
                id: string;
                name: string;
            };
            certificateNo: string;
            holderName: string;
            /** Format: decimal */
            amount: string | null;
            rank: number | null;
            statutoryNumber: string | null;
            consentToTransfer: boolean;
            /** @description Civil Code 402: what an entry here does, and what it does not */
            effect: string;
            /** Format: uuid */
            evidenceFileId: string;
            note: string | null;
            proposedBy: string;
            proposedAt: string;
            registeredBy: string | null;
            registeredAt: string | null;
            dischargedAt: string | null;
            /** @description for the listing asked about */
            informed: boolean | null;
            actions: components["schemas"]["ActionView"][];
        };
        ProposeEncumbrance: {
            /** @enum {string} */
            kind: "mortgage" | "other" | "seizure";
            /**
             * Format: uuid
             * @description the owner of the right
             */
            ownerPartyId: string;
            /** @description the certificate by which the right is known */
            certificateNo: string;
            /** @description mortgagee, court or authority */
            holderName: string;
            /**
             * Format: uuid
             * @description where the holder is a registered party
             */
            holderPartyId?: string;
            /**
             * Format: uuid
             * @description where the holder is an institution that signs in
             */
            holderOrganizationId?: string;
            /**
             * Format: decimal
             * @description secured by a mortgage
             * @example 1300.00
             */
            amount?: string;
            /** @enum {string} */
            mortgagedRight?: "contracted" | "other" | "takenOver";
            /**
             * Format: date
             * @description the contractor’s written consent (Land Contract Law 47)
             * @example 2026-03-05
             */
            consentOn?: string;
            /**
             * Format: date
             * @description the collective was told
             * @example 2026-03-05
             */
            collectiveNotifiedOn?: string;
            consentToTransfer?: boolean;
            /** @description the number in the statutory registry */
            statutoryNumber?: string;
            /**
             * Format: uuid
             * @description contract, court order
             */
            evidenceFileId: string;
            note?: string;
        };
        EncumbranceOpinion: {
            opinion: string;
        };
        OfferedIn: {
            /** Format: uuid */
            id: string;
            number: string | null;
            title: string;
            /** @description null: not answered */
            consented: boolean | null;
        };
        MortgageeReply: {
            /** Format: uuid */
            listingId: string;
            consented: boolean;
            /**
             * Format: uuid
             * @description its written word
             */
            fileId: string;
        };
        ChangeEncumbrance: {
            /**
             * Format: decimal
             * @example 1300.00
             */
            amount?: string;
            statutoryNumber?: string;
            holderName?: string;
            reason: string;
            /** Format: uuid */
            fileId: string;
        };
        DischargeEncumbrance: {
            reason: string;
            /**
             * Format: uuid
             * @description the mortgagee’s release, the court’s order
             */
            fileId: string;
        };
        DisputedListing: {
            /** Format: uuid */
            id: string;
            number: string | null;
            title: string;
        };
        DisputedOwner: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        DisputeRecordView: {
            stageName: string;
            on: string;
            led: string;
            text: string;
            fileId: string | null;
            recordedBy: string;
            recordedAt: string;
        };
        DisputeView: {
            /** Format: uuid */
            id: string;
            number: string;
            version: number;
            /** @enum {string} */
            state: "arbitration" | "closed" | "court" | "mediation" | "negotiation";
            stateName: string;
            stateSince: string;
            /** @enum {string} */
            kind: "contract" | "other" | "title";
            kindName: string;
            listing: components["schemas"]["DisputedListing"] | null;
            owner: components["schemas"]["DisputedOwner"] | null;
            certificateNo: string | null;
            claimant: string;
            claim: string;
            /** Format: uuid */
            evidenceFileId: string;
            openedBy: string;
            openedAt: string;
            records: components["schemas"]["DisputeRecordView"][];
            /** @enum {string|null} */
            outcome: "dismissed" | "settled" | "upheld" | "withdrawn" | null;
            outcomeName: string | null;
            outcomeText: string | null;
            outcomeFileId: string | null;
            closedAt: string | null;
            /** @description an open title dispute bars the trade of what it is about (art. 13, 26) */
            bars: boolean;
            actions: components["schemas"]["ActionView"][];
        };
        OpenDispute: {
            /** @enum {string} */
            kind: "contract" | "other" | "title";
            /**
             * Format: uuid
             * @description the listing it is about
             */
            listingId?: string;
            /**
             * Format: uuid
             * @description with the certificate, where it is about a right
             */
            ownerPartyId?: string;
            certificateNo?: string;
            /** @description who claims */
            claimant: string;
            /**
             * Format: uuid
             * @description where the claimant is a registered party
             */
            claimantPartyId?: string;
            claim: string;
            /**
             * Format: uuid
             * @description what the claim rests on
             */
            evidenceFileId: string;
        };
        StageInput: {
            /**
             * Format: date
             * @example 2026-03-05
             */
            on: string;
            /** @description who leads: centre, town, collective, commission, court */
            led: string;
            text: string;
            /** Format: uuid */
            fileId?: string;
        };
        CloseDispute: {
            /** @enum {string} */
            outcome: "dismissed" | "settled" | "upheld" | "withdrawn";
            text: string;
            /**
             * Format: uuid
             * @description agreement, withdrawal, award or judgment
             */
            fileId: string;
        };
        PublicChange: {
            /** @description its place in the one order of all changes, without a gap */
            cursor: number;
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            listingId: string;
            number: string;
            /** @description announce, amend, open, unsold, resultNotice, deal, certify, suspend … */
            action: string;
            /** @description of the listing, after it */
            state: string;
            /** @description address of the listing as open data, as it is now */
            release: string;
        };
        ChangesPage: {
            items: components["schemas"]["PublicChange"][];
            /** @description ask with it for what comes after */
            cursor: number;
            /** @description there is more already */
            more: boolean;
        };
        AuditDay: {
            /** Format: date */
            date: string;
            /** @description Merkle root over the heads of all chains at the end of the day, hexadecimal */
            root: string;
            /** @description how many chains */
            heads: number;
            /** Format: date-time */
            publishedAt: string;
        };
        InTime: {
            /** @description done, or due and not done */
            due: number;
            onTime: number;
            /** @description per cent, one place; null where none was due */
            percent: string | null;
        };
        StatisticsRow: {
            /** @description code of the town, number of the category, the method, or YYYY-MM; empty for all */
            key: string;
            name: string;
            announced: number;
            deals: number;
            /** @description of the deals */
            mu: string;
            /** @description of the deals, yuan over their whole terms */
            amount: string;
            /** @description of transfers, per cent over the total at the reserve, or at the appraised value where that is higher */
            premium: string | null;
            unsold: number;
            suspensions: number;
            terminated: number;
            disputes: number;
            /** @description art. 16, 18: five working days */
            verifications: components["schemas"]["InTime"];
            /** @description art. 20: three working days */
            refunds: components["schemas"]["InTime"];
        };
        TargetView: {
            code: string;
            name: string;
            /** @enum {string} */
            unit: "deals" | "mu";
            target: string;
            /** @description by the last day of the period, from the beginning or from the first of its year */
            reached: string;
            /** @description per cent, one place */
            percent: string;
            year: number;
            /** @enum {string} */
            counts: "inYear" | "sinceBeginning";
        };
        StatisticsView: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /** @enum {string} */
            by: "category" | "method" | "month" | "town";
            total: components["schemas"]["StatisticsRow"];
            rows: components["schemas"]["StatisticsRow"][];
            /** @description of the whole banner, whatever was chosen beside the period */
            targets: components["schemas"]["TargetView"][];
            /** @description where the targets were set */
            targetSource: string;
        };
        FigureRecord: {
            /** Format: uuid */
            listingId: string;
            number: string | null;
            title: string;
            /** Format: date-time */
            at: string;
            mu: string | null;
            amount: string | null;
            onTime: boolean | null;
        };
        FigureRecords: {
            items: components["schemas"]["FigureRecord"][];
            /** @description the figure itself */
            total: number;
            page: number;
            pageSize: number;
        };
        Ask: {
            text: string;
            /** @description number of the listing it is about */
            listingNumber?: string;
            /** @description of the town whose station is asked; without it the centre is */
            townCode?: string;
            /** @description of the village whose room is asked */
            villageCode?: string;
            /** @description for those who answer alone */
            contact?: string;
        };
        AskReceipt: {
            /** @description to ask for the answer with */
            code: string;
            number: string;
            askedAt: string;
        };
        ConsultationAnswer: {
            number: string;
            /** @enum {string} */
            state: "answered" | "asked" | "declined";
            stateName: string;
            askedAt: string;
            answer: string | null;
            answeredAt: string | null;
        };
        ShownConsultation: {
            number: string;
            question: string;
            answer: string;
            answeredAt: string;
        };
        AskedListing: {
            /** Format: uuid */
            id: string;
            number: string | null;
            title: string;
        };
        AskedTown: {
            code: string;
            name: string;
        };
        ConsultationView: {
            /** Format: uuid */
            id: string;
            number: string;
            version: number;
            /** @enum {string} */
            state: "answered" | "asked" | "declined";
            stateName: string;
            listing: components["schemas"]["AskedListing"] | null;
            town: components["schemas"]["AskedTown"] | null;
            village: components["schemas"]["AskedTown"] | null;
            question: string;
            contact: string | null;
            askedAt: string;
            shown: string | null;
            answer: string | null;
            answeredBy: string | null;
            answeredAt: string | null;
            actions: components["schemas"]["ActionView"][];
        };
        ConsultationCount: {
            /** @enum {string} */
            tier: "centre" | "room" | "station";
            place: string;
            asked: number;
            answered: number;
            declined: number;
            waiting: number;
            /** @description hours until the answer, on average, to one place */
            averageHours: string | null;
        };
        GiveAnswer: {
            answer: string;
            /** @description the question as everybody reads it; wanted on a listing */
            shown?: string;
        };
        DeclineAnswer: {
            /** @description why, and who else may answer */
            answer: string;
        };
        Place: {
            code: string;
            name: string;
        };
        PublicDemand: {
            /** Format: uuid */
            id: string;
            number: string;
            category: number;
            /** @enum {string} */
            transferKind: "contract" | "equity" | "exchange" | "grant" | "invite" | "lease" | "licence" | "purchase" | "sale" | "sublease" | "transfer";
            town: components["schemas"]["Place"] | null;
            areaFrom: string | null;
            areaTo: string | null;
            budget: string | null;
            text: string;
            /** Format: date */
            until: string;
            publishedAt: string;
        };
        DemandView: {
            /** Format: uuid */
            id: string;
            number: string;
            category: number;
            /** @enum {string} */
            transferKind: "contract" | "equity" | "exchange" | "grant" | "invite" | "lease" | "licence" | "purchase" | "sale" | "sublease" | "transfer";
            town: components["schemas"]["Place"] | null;
            areaFrom: string | null;
            areaTo: string | null;
            budget: string | null;
            text: string;
            /** Format: date */
            until: string;
            publishedAt: string;
            version: number;
            /** @enum {string} */
            state: "closed" | "declined" | "published" | "submitted" | "withdrawn";
            stateName: string;
            /** @description its last day is over */
            expired: boolean;
            party: {
                id: string;
                name: string;
            };
            actions: components["schemas"]["ActionView"][];
        };
        LookFor: {
            /**
             * @description category of art. 12
             * @enum {number}
             */
            category: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
            /** @enum {string} */
            transferKind: "contract" | "equity" | "exchange" | "grant" | "invite" | "lease" | "licence" | "purchase" | "sale" | "sublease" | "transfer";
            /** @description without it, anywhere in the banner */
            townCode?: string;
            /**
             * Format: decimal
             * @description mu
             * @example 0.3
             */
            areaFrom?: string;
            /**
             * Format: decimal
             * @description mu
             * @example 0.3
             */
            areaTo?: string;
            /**
             * Format: decimal
             * @description yuan for the whole term
             * @example 1300.00
             */
            budget?: string;
            /** @description what for, and how it should be; read by everybody */
            text: string;
            /**
             * Format: date
             * @description the last day
             * @example 2026-03-05
             */
            until: string;
            /**
             * Format: uuid
             * @description for whom, where the centre files it
             */
            partyId?: string;
        };
        DemandReason: {
            reason: string;
        };
        LoanProductView: {
            /** Format: uuid */
            id: string;
            version: number;
            /** @enum {string} */
            state: "published" | "withdrawn";
            stateName: string;
            lender: components["schemas"]["Named"];
            name: string;
            rate: string;
            amountUpTo: string;
            months: number;
            categories: number[];
            conditions: string;
            phone: string;
            actions: components["schemas"]["ActionView"][];
        };
        PublishProduct: {
            name: string;
            /** @description as the institution words it */
            rate: string;
            /**
             * Format: decimal
             * @description the most that is lent
             * @example 1300.00
             */
            amountUpTo: string;
            /** @description the longest term */
            months: number;
            /** @description categories of art. 12 that can secure it */
            categories: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12)[];
            conditions: string;
            /** @description published */
            phone: string;
        };
        LendingReason: {
            reason: string;
        };
        Borrower: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description for the institution that was asked */
            phone: string | null;
        };
        LoanRequestView: {
            /** Format: uuid */
            id: string;
            version: number;
            /** @enum {string} */
            state: "declined" | "filed" | "mortgaged" | "taken" | "withdrawn";
            stateName: string;
            product: components["schemas"]["Named"];
            lender: components["schemas"]["Named"];
            party: components["schemas"]["Borrower"];
            category: number;
            certificateNo: string;
            amount: string;
            purpose: string;
            answer: string | null;
            createdAt: string;
            actions: components["schemas"]["ActionView"][];
        };
        RequestLoan: {
            /** Format: uuid */
            productId: string;
            /** @enum {number} */
            category: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
            /** @description the certificate of the right that is to secure it */
            certificateNo: string;
            /**
             * Format: decimal
             * @example 1300.00
             */
            amount: string;
            purpose: string;
        };
        MortgageInput: {
            /**
             * Format: decimal
             * @description secured
             * @example 1300.00
             */
            amount: string;
            /** @enum {string} */
            mortgagedRight: "contracted" | "other" | "takenOver";
            /**
             * Format: date
             * @description the contractor’s written consent (Land Contract Law 47)
             * @example 2026-03-05
             */
            consentOn?: string;
            /**
             * Format: date
             * @description the collective was told
             * @example 2026-03-05
             */
            collectiveNotifiedOn?: string;
            consentToTransfer?: boolean;
            /** @description the number in the statutory registry */
            statutoryNumber?: string;
            /**
             * Format: uuid
             * @description the contract
             */
            evidenceFileId: string;
            note?: string;
        };
        PublicPromotion: {
            text: string;
            listing: components["schemas"]["PublicListingItem"];
        };
        PromotionView: {
            /** Format: uuid */
            id: string;
            version: number;
            stateName: string;
            text: string;
            by: string;
            at: string;
            actions: components["schemas"]["ActionView"][];
        };
        ListingPromotion: {
            shown: components["schemas"]["PromotionView"] | null;
            possible: boolean;
        };
        Promote: {
            /** @description what it is good for, read by everybody; nothing that the notice does not say */
            text: string;
        };
        PublicProfessional: {
            /** Format: uuid */
            id: string;
            number: string;
            /** @enum {string} */
            kind: "appraiser" | "broker" | "lawFirm";
            kindName: string;
            name: string;
            phone: string;
            town: components["schemas"]["Place"] | null;
            /** @enum {string} */
            state: "listed" | "removed" | "suspended";
            stateName: string;
            qualification: string;
            issuedBy: string;
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description the last day of its last qualification
             */
            until: string | null;
            /** @description its qualification has run out */
            expired: boolean;
            /** @description hours of training on record */
            trainingHours: number;
        };
        TermView: {
            qualification: string;
            issuedBy: string;
            /** Format: date */
            from: string;
            /** Format: date */
            until: string | null;
            /** Format: uuid */
            fileId: string | null;
        };
        SpanView: {
            /** Format: date */
            from: string;
            /** Format: date */
            until: string | null;
        };
        ProfessionalNote: {
            /** @enum {string} */
            kind: "fault" | "praise" | "training";
            /** Format: date */
            on: string;
            text: string;
            hours: number | null;
            byName: string;
        };
        ProfessionalView: {
            /** Format: uuid */
            id: string;
            number: string;
            /** @enum {string} */
            kind: "appraiser" | "broker" | "lawFirm";
            kindName: string;
            name: string;
            phone: string;
            town: components["schemas"]["Place"] | null;
            /** @enum {string} */
            state: "listed" | "removed" | "suspended";
            stateName: string;
            qualification: string;
            issuedBy: string;
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description the last day of its last qualification
             */
            until: string | null;
            /** @description its qualification has run out */
            expired: boolean;
            /** @description hours of training on record */
            trainingHours: number;
            version: number;
            terms: components["schemas"]["TermView"][];
            pauses: components["schemas"]["SpanView"][];
            notes: components["schemas"]["ProfessionalNote"][];
            actions: components["schemas"]["ActionView"][];
        };
        AddProfessional: {
            /** @description the certificate and its number */
            qualification: string;
            issuedBy: string;
            /**
             * Format: date
             * @example 2026-03-05
             */
            from: string;
            /**
             * Format: date
             * @description the last day; without it, without end
             * @example 2026-03-05
             */
            until?: string;
            /**
             * Format: uuid
             * @description the certificate
             */
            fileId: string;
            /** @enum {string} */
            kind: "appraiser" | "broker" | "lawFirm";
            /** @description as it stands on the certificate */
            name: string;
            /** @description published */
            phone: string;
            /** @description of the town where a broker works */
            townCode?: string;
        };
        QualificationInput: {
            /** @description the certificate and its number */
            qualification: string;
            issuedBy: string;
            /**
             * Format: date
             * @example 2026-03-05
             */
            from: string;
            /**
             * Format: date
             * @description the last day; without it, without end
             * @example 2026-03-05
             */
            until?: string;
            /**
             * Format: uuid
             * @description the certificate
             */
            fileId: string;
        };
        NoteInput: {
            /** @enum {string} */
            kind: "fault" | "praise" | "training";
            /**
             * Format: date
             * @example 2026-03-05
             */
            on: string;
            text: string;
            /** @description hours of a training */
            hours?: number;
        };
        ProfessionalStanding: {
            reason: string;
        };
        ComplaintInput: {
            /** @enum {string} */
            kind: "manipulation" | "offMarket" | "other" | "staff" | "unfair";
            text: string;
            /** @description number of the listing it is about */
            listingNumber?: string;
            /** @description for the supervisor alone */
            contact?: string;
        };
        ComplaintReceipt: {
            /** @description to ask for the answer with */
            code: string;
            number: string;
            madeAt: string;
        };
        ComplaintAnswer: {
            number: string;
            /** @enum {string} */
            state: "case" | "closed" | "dismissed" | "received";
            stateName: string;
            madeAt: string;
            answer: string | null;
        };
        ComplaintListing: {
            /** Format: uuid */
            id: string;
            number: string | null;
            title: string;
        };
        Noted: {
            at: string;
            by: string;
            text: string;
        };
        ComplaintView: {
            /** Format: uuid */
            id: string;
            number: string;
            version: number;
            /** @enum {string} */
            state: "case" | "closed" | "dismissed" | "received";
            stateName: string;
            /** @enum {string} */
            kind: "manipulation" | "offMarket" | "other" | "staff" | "unfair";
            kindName: string;
            text: string;
            listing: components["schemas"]["ComplaintListing"] | null;
            contact: string | null;
            evidenceFileId: string | null;
            madeAt: string;
            notes: components["schemas"]["Noted"][];
            answer: string | null;
            actions: components["schemas"]["ActionView"][];
        };
        ComplaintNote: {
            text: string;
        };
        InspectedDeal: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            listingId: string;
            number: string;
            title: string;
        };
        InspectedFinding: {
            /** @enum {string} */
            code: "breach" | "damage" | "idle" | "other" | "passedOn" | "useChanged";
            name: string;
        };
        InspectedNote: {
            at: string;
            by: string;
            text: string;
        };
        InspectionView: {
            /** Format: uuid */
            id: string;
            version: number;
            /** @enum {string} */
            state: "asAgreed" | "rectified" | "rectifying" | "referred";
            stateName: string;
            deal: components["schemas"]["InspectedDeal"];
            town: {
                code: string;
                name: string;
            };
            inspectedOn: string;
            inspectedBy: string;
            findings: components["schemas"]["InspectedFinding"][];
            text: string;
            evidenceFileId: string | null;
            rectifyBy: string | null;
            /** @description not put right, and the day is over */
            overdue: boolean;
            notes: components["schemas"]["InspectedNote"][];
            outcome: string | null;
            actions: components["schemas"]["ActionView"][];
        };
        RecordInspection: {
            /** @description of the listing whose deal it is */
            listingNumber: string;
            /**
             * Format: date
             * @description when somebody was there
             * @example 2026-03-05
             */
            inspectedOn: string;
            /** @description empty where it is used as agreed */
            findings: ("breach" | "damage" | "idle" | "other" | "passedOn" | "useChanged")[];
            /** @description what was seen */
            text: string;
            /**
             * Format: date
             * @description last day to put it right; wanted where something was found
             * @example 2026-03-05
             */
            rectifyBy?: string;
            /** Format: uuid */
            evidenceFileId?: string;
        };
        InspectionNote: {
            text: string;
        };
        ExtendInspection: {
            text: string;
            /**
             * Format: date
             * @description later than the day before
             * @example 2026-03-05
             */
            rectifyBy: string;
        };
        NoteView: {
            at: string;
            by: string;
            text: string;
        };
        ReportView: {
            /** Format: uuid */
            id: string;
            version: number;
            /** @enum {string} */
            state: "case" | "closed" | "statistic";
            stateName: string;
            town: {
                code: string;
                name: string;
            };
            dealtOn: string;
            asset: string;
            ownerKinds: ("collective" | "household" | "individual" | "legalPerson" | "organisation")[];
            /** Format: decimal */
            value: string;
            text: string;
            evidenceFileId: string | null;
            reportedBy: string;
            reportedAt: string;
            /** @description what the threshold rule said; empty where it need not have come here */
            finding: string;
            notes: components["schemas"]["NoteView"][];
            outcome: string | null;
            actions: components["schemas"]["ActionView"][];
        };
        ReportDeal: {
            /** @example 150627101 */
            townCode: string;
            /**
             * Format: date
             * @description of the deal
             * @example 2026-03-05
             */
            dealtOn: string;
            /** @description what was dealt */
            asset: string;
            /** @description of its owners */
            ownerKinds: ("collective" | "household" | "individual" | "legalPerson" | "organisation")[];
            /**
             * Format: decimal
             * @description over the whole term
             * @example 1300.00
             */
            value: string;
            text: string;
            /** Format: uuid */
            evidenceFileId?: string;
        };
        ReportNote: {
            text: string;
        };
        SignalParty: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        SignalTrade: {
            /** Format: uuid */
            listingId: string;
            number: string;
            title: string;
            /** Format: date */
            endedOn: string;
            /** @description what happened in it, in Chinese */
            what: string;
        };
        SignalView: {
            /** @enum {string} */
            kind: "noContest" | "rotation" | "sharedAccount" | "sharedAddress" | "sharedDevice" | "sharedPhone" | "withdrawals";
            name: string;
            explanation: string;
            parties: components["schemas"]["SignalParty"][];
            trades: components["schemas"]["SignalTrade"][];
        };
        DocumentView: {
            /** Format: uuid */
            id: string;
            /** @example 150627-EQW-2026-00012 */
            number: string;
            /**
             * @example acceptance-slip
             * @enum {string}
             */
            template: "acceptance-slip" | "announcement" | "certificate" | "contract-biological" | "contract-collective-asset" | "contract-construction-land" | "contract-dwelling" | "contract-equipment" | "contract-forest" | "contract-intellectual-property" | "contract-land" | "contract-other" | "contract-project" | "contract-shares" | "contract-water" | "deal-confirmation" | "declaration" | "department-letter" | "joint-bid-agreement" | "missing-notice" | "mortgage-certificate" | "payment-receipt" | "power-of-attorney" | "priority-claim" | "receipt" | "rejection" | "restart-notice" | "session-record" | "suspension-notice" | "tender-evaluation" | "tender-opening" | "termination-notice" | "transfer-in-application" | "transfer-out-application";
            /** @example 受理通知书 */
            name: string;
            /** @description the text it is printed by: first letters of its SHA-256 */
            templateVersion: string;
            /** @description version of the rules it was issued under */
            law: string;
            issuedAt: string;
            issuedBy: string;
        };
        PrintForm: {
            /** @enum {string} */
            about: "application" | "listing";
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            form: "declaration" | "joint-bid-agreement" | "power-of-attorney" | "priority-claim" | "transfer-in-application" | "transfer-out-application";
            /**
             * Format: uuid
             * @description which owner signs; left out: the one who leads
             */
            partyId?: string;
        };
        TemplateLine: {
            /** @enum {string} */
            template: "acceptance-slip" | "announcement" | "certificate" | "contract-biological" | "contract-collective-asset" | "contract-construction-land" | "contract-dwelling" | "contract-equipment" | "contract-forest" | "contract-intellectual-property" | "contract-land" | "contract-other" | "contract-project" | "contract-shares" | "contract-water" | "deal-confirmation" | "declaration" | "department-letter" | "joint-bid-agreement" | "missing-notice" | "mortgage-certificate" | "payment-receipt" | "power-of-attorney" | "priority-claim" | "receipt" | "rejection" | "restart-notice" | "session-record" | "suspension-notice" | "tender-evaluation" | "tender-opening" | "termination-notice" | "transfer-in-application" | "transfer-out-application";
            name: string;
            /** @description 0: the text that came with the software */
            edition: number;
            since: string | null;
            by: string | null;
            /** @description how many documents were issued by any edition */
            issued: number;
        };
        EditionView: {
            no: number;
            publishedAt: string;
            by: string;
            reason: string;
        };
        TemplateView: {
            /** @enum {string} */
            template: "acceptance-slip" | "announcement" | "certificate" | "contract-biological" | "contract-collective-asset" | "contract-construction-land" | "contract-dwelling" | "contract-equipment" | "contract-forest" | "contract-intellectual-property" | "contract-land" | "contract-other" | "contract-project" | "contract-shares" | "contract-water" | "deal-confirmation" | "declaration" | "department-letter" | "joint-bid-agreement" | "missing-notice" | "mortgage-certificate" | "payment-receipt" | "power-of-attorney" | "priority-claim" | "receipt" | "rejection" | "restart-notice" | "session-record" | "suspension-notice" | "tender-evaluation" | "tender-opening" | "termination-notice" | "transfer-in-application" | "transfer-out-application";
            name: string;
            edition: number;
            /** @description Typst */
            source: string;
            editions: components["schemas"]["EditionView"][];
        };
        PreviewTemplate: {
            /** @description Typst */
            source: string;
        };
        PublishTemplate: {
            /** @description Typst */
            source: string;
            /** @description why, for the record */
            reason: string;
            /** @description the edition that was edited */
            basedOn: number;
        };
        NoticeView: {
            /** Format: uuid */
            id: string;
            kind: string;
            title: string;
            text: string;
            /** @description address in the web application */
            href: string;
            /** Format: date-time */
            at: string;
            read: boolean;
        };
        UnreadView: {
            /** @description at most 100, read as 99+ */
            unread: number;
        };
        MarkRead: {
            /** Format: uuid */
            id?: string;
        };
        DeliveryView: {
            id: string;
            title: string;
            /** @enum {string} */
            channel: "mail" | "sms";
            /** @description masked */
            target: string;
            /** @enum {string} */
            state: "failed" | "sent";
            attempts: number;
            error: string | null;
            /** Format: date-time */
            at: string;
        };
        FactView: {
            name: string;
            meaning: string;
        };
        NoticeTextView: {
            kind: string;
            /** @description 0 while the product’s own words hold */
            version: number;
            title: string;
            text: string;
            facts: components["schemas"]["FactView"][];
            editedBy: string | null;
            editedAt: string | null;
        };
        EditNoticeText: {
            title: string;
            text: string;
        };
        TodoItem: {
            /** @example listing.accept */
            kind: string;
            /** @example 待受理 */
            label: string;
            /** @description of the record */
            title: string;
            number: string | null;
            recordType: string;
            /** Format: uuid */
            recordId: string;
            /** @description address in the web application */
            href: string;
            /** Format: date-time */
            since: string;
            /** Format: date-time */
            dueAt: string | null;
            overdue: boolean;
        };
        DeadlineView: {
            /** @enum {string} */
            kind: "bondOrder" | "bondRefund" | "capitalReview" | "check" | "departmentReply" | "depositOrder" | "depositPaid" | "opening" | "pricePayment" | "priorityClaim" | "qualification" | "refund" | "registration" | "resultNotice" | "signing" | "suspension" | "townReply";
            /** @example 部门核实答复 */
            title: string;
            /** @description who is asked, or which application */
            subject: string | null;
            /** @example 18 */
            article: string;
            /** @example 5个工作日 */
            period: string;
            /**
             * Format: date-time
             * @description the event; its own day is not counted
             */
            startedAt: string;
            /**
             * Format: date-time
             * @description 24:00 in Beijing of the last day, where days are counted
             */
            dueAt: string;
            /** Format: date-time */
            doneAt: string | null;
            /** @enum {string} */
            state: "met" | "metLate" | "overdue" | "passed" | "running" | "stopped";
            stateName: string;
            /** @description a suspension has moved it (art. 26) */
            moved: boolean;
            /** @description the holidays of a year that it runs into are not published yet */
            provisional: boolean;
        };
        RightStep: {
            /** @enum {string} */
            step: "accepted" | "announced" | "certified" | "contracted" | "dealt" | "opensAt" | "paid" | "registrationUntil" | "resultNotice" | "submitted";
            /**
             * Format: date-time
             * @description when it was, or will be; null where nobody knows yet
             */
            at: string | null;
            done: boolean;
        };
        RightMoney: {
            /** @description what the deal brings them in all */
            total: string;
            /** @description paid to their account */
            received: string;
            /** @description at the centre, to be paid to them */
            due: string;
            /**
             * Format: date-time
             * @description until when the buyer has to pay next
             */
            buyerPaysBy: string | null;
        };
        RightPaper: {
            /** @enum {string} */
            kind: "announcement" | "certificate" | "contract";
            number: string;
            /** @description where its PDF is, for whoever may open it */
            href: string | null;
        };
        RightStory: {
            /** Format: uuid */
            id: string;
            number: string | null;
            title: string;
            place: string;
            /** @enum {string} */
            state: "accepted" | "announced" | "approved" | "certified" | "closed" | "contracted" | "dealt" | "draft" | "rejected" | "rescinded" | "resultNotice" | "returned" | "submitted" | "suspended" | "terminated" | "trading" | "unsold" | "verifying" | "withdrawn";
            stateName: string;
            /** Format: date-time */
            since: string;
            /** @description bodies whose answer is waited for (art. 16, 18) */
            waitsFor: string[];
            /**
             * Format: date-time
             * @description until when the next step is due
             */
            by: string | null;
            /** @description a notice that everybody can read */
            announced: boolean;
            steps: components["schemas"]["RightStep"][];
            /** @description null before there is a deal */
            money: components["schemas"]["RightMoney"] | null;
            papers: components["schemas"]["RightPaper"][];
        };
        AskForCode: {
            /** @example 13900000000 */
            phone: string;
        };
        CodeSent: {
            /** @description how long a code can be used */
            minutes: number;
        };
        LookByPhone: {
            /** @example 13900000000 */
            phone: string;
            /** @example 048213 */
            code: string;
        };
        RightsByPhone: {
            /** @description whose rights these are */
            names: string[];
            stories: components["schemas"]["RightStory"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    AuditController_check: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditCheck"];
                };
            };
        };
    };
    AuditController_export: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
        };
    };
    RetentionController_runs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionRun"][];
                };
            };
        };
    };
    HealthController_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Alive"];
                };
            };
        };
    };
    HealthController_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The Health Check is successful */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @example ok
                         * @enum {string}
                         */
                        status?: "degraded" | "ok";
                        /**
                         * @example {
                         *       "database": {
                         *         "status": "up",
                         *         "responseTime": 12
                         *       }
                         *     }
                         */
                        info?: {
                            [key: string]: {
                                /** @enum {string} */
                                status: "degraded" | "down" | "up";
                                /** @description Time the health indicator took to respond, in ms */
                                responseTime?: number;
                            } & {
                                [key: string]: unknown;
                            };
                        } | null;
                        /** @example {} */
                        error?: {
                            [key: string]: {
                                /** @enum {string} */
                                status: "degraded" | "down" | "up";
                                /** @description Time the health indicator took to respond, in ms */
                                responseTime?: number;
                            } & {
                                [key: string]: unknown;
                            };
                        } | null;
                        /**
                         * @example {
                         *       "database": {
                         *         "status": "up",
                         *         "responseTime": 12
                         *       }
                         *     }
                         */
                        details?: {
                            [key: string]: {
                                /** @enum {string} */
                                status: "degraded" | "down" | "up";
                                /** @description Time the health indicator took to respond, in ms */
                                responseTime?: number;
                            } & {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
            };
            /** @description The Health Check is not successful */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @example error
                         * @enum {string}
                         */
                        status?: "error" | "shutting_down";
                        /**
                         * @example {
                         *       "database": {
                         *         "status": "up",
                         *         "responseTime": 12
                         *       }
                         *     }
                         */
                        info?: {
                            [key: string]: {
                                /** @enum {string} */
                                status: "degraded" | "down" | "up";
                                /** @description Time the health indicator took to respond, in ms */
                                responseTime?: number;
                            } & {
                                [key: string]: unknown;
                            };
                        } | null;
                        /**
                         * @example {
                         *       "redis": {
                         *         "status": "down",
                         *         "message": "Could not connect",
                         *         "responseTime": 3005
                         *       }
                         *     }
                         */
                        error?: {
                            [key: string]: {
                                /** @enum {string} */
                                status: "degraded" | "down" | "up";
                                /** @description Time the health indicator took to respond, in ms */
                                responseTime?: number;
                            } & {
                                [key: string]: unknown;
                            };
                        } | null;
                        /**
                         * @example {
                         *       "database": {
                         *         "status": "up",
                         *         "responseTime": 12
                         *       },
                         *       "redis": {
                         *         "status": "down",
                         *         "message": "Could not connect",
                         *         "responseTime": 3005
                         *       }
                         *     }
                         */
                        details?: {
                            [key: string]: {
                                /** @enum {string} */
                                status: "degraded" | "down" | "up";
                                /** @description Time the health indicator took to respond, in ms */
                                responseTime?: number;
                            } & {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
            };
        };
    };
    FilesController_upload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileView"];
                };
            };
        };
    };
    FilesController_photos: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description what the paper is called; before the photographs */
                    paper?: string;
                    photo?: string[];
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileView"];
                };
            };
        };
    };
    FilesController_download: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                };
            };
        };
    };
    ClockController_time: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarketTime"];
                };
            };
        };
    };
    ClockController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoTime"];
                };
            };
        };
    };
    ClockController_move: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveClock"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarketTime"];
                };
            };
        };
    };
    OrganizationsController_regions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionView"][];
                };
            };
        };
    };
    PlacesController_addRegion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRegion"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionView"];
                };
            };
        };
    };
    OrganizationsController_places: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationView"][];
                };
            };
        };
    };
    OrganizationsController_list: {
        parameters: {
            query?: {
                kind?: "auctionHouse" | "centre" | "collective" | "department" | "expertPool" | "financial" | "room" | "station" | "supervisor" | "townGovernment";
                townCode?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationView"][];
                };
            };
        };
    };
    PlacesController_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOrganization"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationView"];
                };
            };
        };
    };
    AuthController_login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInView"];
                };
            };
        };
    };
    AuthController_logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AuthController_changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPassword"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AuthController_mail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailView"];
                };
            };
        };
    };
    AuthController_setMail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailAddress"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailView"];
                };
            };
        };
    };
    AuthController_activate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeAndPassword"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AuthController_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
                };
            };
        };
    };
    PartiesController_search: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description exact ID number, found by its blind index */
                idNumber?: string;
                /** @description part of the name */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PartyView"][];
                        total: number;
                        page: number;
                        pageSize: number;
                    };
                };
            };
        };
    };
    PartiesController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartyInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyView"];
                };
            };
        };
    };
    PartiesController_view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyView"];
                };
            };
        };
    };
    PartiesController_replace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartyInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyView"];
                };
            };
        };
    };
    PartiesController_setContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartyContact"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyView"];
                };
            };
        };
    };
    SignUpsController_answerTo: {
        parameters: {
            query: {
                code: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignUpAnswer"];
                };
            };
        };
    };
    SignUpsController_make: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignUpInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignUpReceipt"];
                };
            };
        };
    };
    SignUpsController_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                state?: "opened" | "refused" | "waiting";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SignUpView"][];
                        total: number;
                        page: number;
                        pageSize: number;
                    };
                };
            };
        };
    };
    SignUpsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignUpView"];
                };
            };
        };
    };
    SignUpsController_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenSignUp"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignUpView"];
                };
            };
        };
    };
    SignUpsController_refuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseSignUp"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignUpView"];
                };
            };
        };
    };
    StaffController_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description part of the user name or of the name */
                q?: string;
                state?: "active" | "disabled" | "invited";
                organizationId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["StaffView"][];
                        total: number;
                        page: number;
                        pageSize: number;
                    };
                };
            };
        };
    };
    StaffController_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewStaff"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandedOut"];
                };
            };
        };
    };
    StaffController_specialists: {
        parameters: {
            query: {
                role: "auctioneer" | "expert";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpecialistView"][];
                };
            };
        };
    };
    StaffController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffView"];
                };
            };
        };
    };
    StaffController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeStaff"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffView"];
                };
            };
        };
    };
    StaffController_whoIs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhoIs"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundParty"][];
                };
            };
        };
    };
    StaffController_addOperator: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOperator"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandedOut"];
                };
            };
        };
    };
    StaffController_addForParty: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountForParty"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandedOut"];
                };
            };
        };
    };
    StaffController_issueCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Shown"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandedOut"];
                };
            };
        };
    };
    StaffController_disable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Why"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffView"];
                };
            };
        };
    };
    StaffController_enable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Why"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffView"];
                };
            };
        };
    };
    PlacesController_rename: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenameOrganization"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationView"];
                };
            };
        };
    };
    PlacesController_contact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BodyContact"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationView"];
                };
            };
        };
    };
    PlacesController_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Why"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationView"];
                };
            };
        };
    };
    "GuideController_catalogue[0]": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueView"];
                };
            };
        };
    };
    "GuideController_catalogue[1]": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueView"];
                };
            };
        };
    };
    GuideController_assess: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdviceBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdviceView"];
                };
            };
        };
    };
    CalendarController_view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYearView"];
                };
            };
        };
    };
    CalendarController_record: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordNotice"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYearView"];
                };
            };
        };
    };
    CalendarController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadNotice"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticePreview"];
                };
            };
        };
    };
    LawsController_view: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawbookView"];
                };
            };
        };
    };
    LawsController_record: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordInstrument"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawbookView"];
                };
            };
        };
    };
    LawsController_withdraw: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LawReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawbookView"];
                };
            };
        };
    };
    LawsController_instrumentHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawHistory"][];
                };
            };
        };
    };
    LawsController_advise: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdviseInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawbookView"];
                };
            };
        };
    };
    LawsController_lift: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LawReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawbookView"];
                };
            };
        };
    };
    LawsController_advisoryHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawHistory"][];
                };
            };
        };
    };
    TradingRulesController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TradingRulesItem"][];
                };
            };
        };
    };
    TradingRulesController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                category: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TradingRulesView"];
                };
            };
        };
    };
    TradingRulesController_record: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                category: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordTradingRules"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TradingRulesView"];
                };
            };
        };
    };
    TradingRulesController_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                category: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TradingRulesDraft"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TradingPreview"];
                };
            };
        };
    };
    TradingRulesController_withdraw: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LawReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TradingRulesView"];
                };
            };
        };
    };
    TradingRulesController_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawHistory"][];
                };
            };
        };
    };
    FeesController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeeScheduleView"][];
                };
            };
        };
    };
    FeesController_record: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordFees"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeeScheduleView"];
                };
            };
        };
    };
    FeesController_quote: {
        parameters: {
            query: {
                /** @description yuan, over the whole term */
                total: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeeQuote"];
                };
            };
        };
    };
    FundsController_bankLines: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                state?: "interest" | "matched" | "returned" | "suspense";
                direction?: "in" | "out";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["BankLineView"][];
                        total: number;
                        page: number;
                        pageSize: number;
                    };
                };
            };
        };
    };
    FundsController_book: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookLine"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankLineView"];
                };
            };
        };
    };
    FundsController_match: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MatchLine"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankLineView"];
                };
            };
        };
    };
    FundsController_giveBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveBackLine"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankLineView"];
                };
            };
        };
    };
    FundsController_deposits: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                state?: "applied" | "held" | "kept" | "late" | "ordered" | "paid" | "partPaid" | "refundDue" | "refunded" | "refunding" | "void";
                /** @description `overdue`: its return is late; `due`: to be returned. */
                due?: "due" | "overdue";
                kind?: "bid" | "bond";
                applicationId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DepositView"][];
                        total: number;
                        page: number;
                        pageSize: number;
                    };
                };
            };
        };
    };
    FundsController_deposit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepositStory"];
                };
            };
        };
    };
    FundsController_refundDeposit: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayOut"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepositStory"];
                };
            };
        };
    };
    FundsController_oweInterest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OweInterest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepositStory"];
                };
            };
        };
    };
    FundsController_releaseBond: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseBond"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepositView"];
                };
            };
        };
    };
    FundsController_refunds: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                state?: "due" | "paid";
                due?: "due" | "overdue";
                /** @description `none`: in no payment batch. */
                batch?: "none";
                depositId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RefundView"][];
                        total: number;
                        page: number;
                        pageSize: number;
                    };
                };
            };
        };
    };
    FundsController_refund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundView"];
                };
            };
        };
    };
    FundsController_payRefund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayOut"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundView"];
                };
            };
        };
    };
    FundsController_orders: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                dealId?: string;
                purpose?: "bond" | "deposit" | "fee" | "price";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OrderView"][];
                        total: number;
                        page: number;
                        pageSize: number;
                    };
                };
            };
        };
    };
    FundsController_payouts: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                dealId?: string;
                state?: "due" | "paid" | "waiting";
                /** @description `none`: in no payment batch. */
                batch?: "none";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PayoutView"][];
                        total: number;
                        page: number;
                        pageSize: number;
                    };
                };
            };
        };
    };
    FundsController_payout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutView"];
                };
            };
        };
    };
    FundsController_pay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayOut"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutView"];
                };
            };
        };
    };
    LedgerController_accounts: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                ownerId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["LedgerAccountView"][];
                        total: number;
                        page: number;
                        pageSize: number;
                    };
                };
            };
        };
    };
    LedgerController_entries: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                recordId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["LedgerEntryView"][];
                        total: number;
                        page: number;
                        pageSize: number;
                    };
                };
            };
        };
    };
    LedgerController_check: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BooksReport"];
                };
            };
        };
    };
    SubAccountsController_pool: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubAccountPool"];
                };
            };
        };
    };
    SubAccountsController_load: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubAccountsLoaded"];
                };
            };
        };
    };
    BatchesController_batches: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                state?: "approved" | "cancelled" | "exported" | "partlyReturned" | "prepared" | "sent" | "settled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["BatchView"][];
                        total: number;
                        page: number;
                        pageSize: number;
                    };
                };
            };
        };
    };
    BatchesController_prepare: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrepareBatch"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreparedBatchView"];
                };
            };
        };
    };
    BatchesController_batch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchView"];
                };
            };
        };
    };
    BatchesController_payments: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                state?: "open" | "released" | "returned" | "settled";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["InstructionView"][];
                        total: number;
                        page: number;
                        pageSize: number;
                    };
                };
            };
        };
    };
    BatchesController_approve: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchView"];
                };
            };
        };
    };
    BatchesController_export: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchView"];
                };
            };
        };
    };
    BatchesController_file: {
        parameters: {
            query: {
                format: "csv" | "xml";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/xml": string;
                };
            };
        };
    };
    BatchesController_send: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchView"];
                };
            };
        };
    };
    BatchesController_cancel: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoneyReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchView"];
                };
            };
        };
    };
    BatchesController_settle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayOut"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstructionView"];
                };
            };
        };
    };
    BatchesController_refuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoneyReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstructionView"];
                };
            };
        };
    };
    BatchesController_sendBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendBack"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstructionView"];
                };
            };
        };
    };
    DayClosesController_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DayCloseView"][];
                        total: number;
                        page: number;
                        pageSize: number;
                    };
                };
            };
        };
    };
    DayClosesController_compare: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompareDayInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DayCloseView"];
                };
            };
        };
    };
    DayClosesController_next: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DayToClose"];
                };
            };
        };
    };
    DayClosesController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DayCloseView"];
                };
            };
        };
    };
    DayClosesController_explain: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExplainDifference"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DayCloseView"];
                };
            };
        };
    };
    DayClosesController_sign: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DayCloseView"];
                };
            };
        };
    };
    KeepingsController_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                applicationId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["KeepingView"][];
                        total: number;
                        page: number;
                        pageSize: number;
                    };
                };
            };
        };
    };
    KeepingsController_propose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeKeepingInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeepingView"];
                };
            };
        };
    };
    KeepingsController_approve: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideKeeping"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeepingView"];
                };
            };
        };
    };
    KeepingsController_decline: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideKeeping"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeepingView"];
                };
            };
        };
    };
    MatchingController_queue: {
        parameters: {
            query?: {
                /** @description parked: put aside with a note */
                which?: "parked" | "waiting";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchingQueue"];
                };
            };
        };
    };
    MatchingController_search: {
        parameters: {
            query: {
                /** @description reference, payer, application number, or listing number of a price */
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderChoice"][];
                };
            };
        };
    };
    MatchingController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidedLine"];
                };
            };
        };
    };
    MatchingController_park: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParkLine"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankLineView"];
                };
            };
        };
    };
    MatchingController_resume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankLineView"];
                };
            };
        };
    };
    MatchingController_unmatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnmatchLine"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankLineView"];
                };
            };
        };
    };
    MatchingController_interest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankLineView"];
                };
            };
        };
    };
    MatchingController_takeBackInterest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnmatchLine"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankLineView"];
                };
            };
        };
    };
    ReceiptsController_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description the bank line */
                bankLineId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ReceiptView"][];
                        total: number;
                        page: number;
                        pageSize: number;
                    };
                };
            };
        };
    };
    ReceiptsController_issue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueReceipt"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptView"];
                };
            };
        };
    };
    ReceiptsController_pdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    StatementsController_mapped: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MappingView"][];
                };
            };
        };
    };
    StatementsController_addMapping: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMapping"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MappingView"];
                };
            };
        };
    };
    StatementsController_changeMapping: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MappingInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MappingView"];
                };
            };
        };
    };
    StatementsController_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    bank: string;
                    /** @description MappingInput as JSON; left out: the one kept for the bank */
                    mapping?: string;
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementPreview"];
                };
            };
        };
    };
    StatementsController_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["BankStatementView"][];
                        total: number;
                        page: number;
                        pageSize: number;
                    };
                };
            };
        };
    };
    StatementsController_load: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    bank: string;
                    /** @description MappingInput as JSON; left out: the one kept for the bank */
                    mapping?: string;
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankStatementView"];
                };
            };
        };
    };
    StatementsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankStatementView"];
                };
            };
        };
    };
    StatementsController_lines: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                outcome?: "known" | "matched" | "sentBack" | "settled" | "suspense" | "unsettled";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["StatementLineResult"][];
                        total: number;
                        page: number;
                        pageSize: number;
                    };
                };
            };
        };
    };
    StoriesController_account: {
        parameters: {
            query?: {
                /** @description the moment asked about; now where it is left out */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountStatement"];
                };
            };
        };
    };
    StoriesController_accountSheet: {
        parameters: {
            query?: {
                /** @description the moment asked about; now where it is left out */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    StoriesController_party: {
        parameters: {
            query?: {
                /** @description the moment asked about; now where it is left out */
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MoneyStory"];
                };
            };
        };
    };
    StoriesController_partySheet: {
        parameters: {
            query?: {
                /** @description the moment asked about; now where it is left out */
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    StoriesController_listing: {
        parameters: {
            query?: {
                /** @description the moment asked about; now where it is left out */
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MoneyStory"];
                };
            };
        };
    };
    StoriesController_listingSheet: {
        parameters: {
            query?: {
                /** @description the moment asked about; now where it is left out */
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    ListingsController_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                state?: "accepted" | "announced" | "approved" | "certified" | "closed" | "contracted" | "dealt" | "draft" | "rejected" | "rescinded" | "resultNotice" | "returned" | "submitted" | "suspended" | "terminated" | "trading" | "unsold" | "verifying" | "withdrawn";
                category?: number;
                method?: "agreement" | "ascending" | "auction" | "fixedPrice" | "tender";
                q?: string;
                town?: string;
                mine?: "false" | "true";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingPage"];
                };
            };
        };
    };
    ListingsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListingDraft"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingView"];
                };
            };
        };
    };
    ListingsController_view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingView"];
                };
            };
        };
    };
    ListingsController_replace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListingDraft"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingView"];
                };
            };
        };
    };
    ListingsController_assessment: {
        parameters: {
            query: {
                action: "accept" | "amend" | "announce" | "approve" | "ask" | "prolong" | "reannounce" | "restart" | "submit" | "suspend" | "terminate";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentView"];
                };
            };
        };
    };
    ListingsController_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryView"][];
                };
            };
        };
    };
    ListingActionsController_submit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingView"];
                };
            };
        };
    };
    ListingActionsController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingView"];
                };
            };
        };
    };
    ListingActionsController_return: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingView"];
                };
            };
        };
    };
    ListingActionsController_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingView"];
                };
            };
        };
    };
    ListingActionsController_reject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingView"];
                };
            };
        };
    };
    ListingActionsController_ask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingView"];
                };
            };
        };
    };
    ListingActionsController_approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingView"];
                };
            };
        };
    };
    ListingActionsController_announce: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnnounceInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingView"];
                };
            };
        };
    };
    ListingActionsController_amend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingView"];
                };
            };
        };
    };
    ListingActionsController_negotiate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NegotiateInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingView"];
                };
            };
        };
    };
    ListingActionsController_reannounce: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReannounceInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingView"];
                };
            };
        };
    };
    ListingActionsController_suspend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspendInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingView"];
                };
            };
        };
    };
    ListingActionsController_prolong: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProlongInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingView"];
                };
            };
        };
    };
    ListingActionsController_restart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestartInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingView"];
                };
            };
        };
    };
    ListingActionsController_terminate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TerminateInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingView"];
                };
            };
        };
    };
    ListingActionsController_rescind: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingView"];
                };
            };
        };
    };
    ListingActionsController_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingView"];
                };
            };
        };
    };
    ListingPapersController_addMaterial: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaterialInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingView"];
                };
            };
        };
    };
    ListingPapersController_mortgagee: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MortgageeInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingView"];
                };
            };
        };
    };
    ListingPapersController_removeMaterial: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                materialId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingView"];
                };
            };
        };
    };
    ListingPapersController_statement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                partyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatementInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingView"];
                };
            };
        };
    };
    ListingPapersController_delegation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                partyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DelegationInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingView"];
                };
            };
        };
    };
    ListingPapersController_resolution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                partyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolutionInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingView"];
                };
            };
        };
    };
    ListingPapersController_notice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                partyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VillageNoticeInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingView"];
                };
            };
        };
    };
    ListingPapersController_filing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                partyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FilingInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingView"];
                };
            };
        };
    };
    ListingPapersController_consent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                partyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingView"];
                };
            };
        };
    };
    PublicListingsController_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                state?: "中止" | "即将报名" | "即将竞价" | "已成交" | "异议处理" | "弃拍" | "正在报名" | "正在竞价" | "流拍" | "终止" | "结束竞价" | "结果公示";
                category?: number;
                method?: "agreement" | "ascending" | "auction" | "fixedPrice" | "tender";
                transferKind?: "contract" | "equity" | "exchange" | "grant" | "invite" | "lease" | "licence" | "purchase" | "sale" | "sublease" | "transfer";
                /** @description estimated value in yuan, this and above */
                valueFrom?: string;
                /** @description below this */
                valueTo?: string;
                /** @description mu, this and above */
                areaFrom?: string;
                /** @description below this */
                areaTo?: string;
                sort?: "cheapest" | "closing" | "dearest" | "largest" | "newest";
                /** @description Words of two characters or more: title, number, town, village. All of them must be there. */
                q?: string;
                town?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicListingPage"];
                };
            };
        };
    };
    PublicListingsController_view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicListingView"];
                };
            };
        };
    };
    PublicListingsController_document: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    VerificationsController_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                state?: "confirmed" | "objected" | "overruled" | "pending" | "withdrawn";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationPage"];
                };
            };
        };
    };
    VerificationsController_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpinionInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationView"];
                };
            };
        };
    };
    VerificationsController_object: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpinionInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationView"];
                };
            };
        };
    };
    VerificationsController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpinionInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationView"];
                };
            };
        };
    };
    VerificationsController_overrule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OverruleInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationView"];
                };
            };
        };
    };
    FilingsController_template: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    FilingsController_listings: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                state?: "accepted" | "announced" | "approved" | "certified" | "closed" | "contracted" | "dealt" | "draft" | "rejected" | "rescinded" | "resultNotice" | "returned" | "submitted" | "suspended" | "terminated" | "trading" | "unsold" | "verifying" | "withdrawn";
                category?: number;
                method?: "agreement" | "ascending" | "auction" | "fixedPrice" | "tender";
                q?: string;
                town?: string;
                mine?: "false" | "true";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    FilingsController_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingBatchPage"];
                };
            };
        };
    };
    FilingsController_load: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingBatchView"];
                };
            };
        };
    };
    FilingsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingBatchView"];
                };
            };
        };
    };
    FilingsController_rows: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                outcome?: "drafted" | "faulty" | "known" | "waiting";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingRowPage"];
                };
            };
        };
    };
    FilingsController_faults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    JointNoticesController_candidates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VillageCandidates"][];
                };
            };
        };
    };
    JointNoticesController_publish: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JointNoticeInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JointNoticeView"];
                };
            };
        };
    };
    JointNoticesController_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["JointNoticeItem"][];
                        total: number;
                        page: number;
                        pageSize: number;
                    };
                };
            };
        };
    };
    JointNoticesController_view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JointNoticeView"];
                };
            };
        };
    };
    HandoversController_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                state?: "done" | "due" | "handed" | "returned" | "waived";
                dealId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["HandoverView"][];
                        total: number;
                        page: number;
                        pageSize: number;
                    };
                };
            };
        };
    };
    HandoversController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverView"];
                };
            };
        };
    };
    HandoversController_package: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
        };
    };
    HandoversController_hand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOver"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverView"];
                };
            };
        };
    };
    HandoversController_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmHandover"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverView"];
                };
            };
        };
    };
    HandoversController_sendBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnHandover"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverView"];
                };
            };
        };
    };
    HandoversController_waive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaiveHandover"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverView"];
                };
            };
        };
    };
    ApplicationsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApplication"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
        };
    };
    ApplicationsController_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                listingId?: string;
                state?: "accepted" | "approved" | "draft" | "rejected" | "returned" | "submitted" | "withdrawn";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ApplicationLine"][];
                        total: number;
                        page: number;
                        pageSize: number;
                    };
                };
            };
        };
    };
    ApplicationsController_view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
        };
    };
    ApplicationsController_conditions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EligibilityView"];
                };
            };
        };
    };
    ApplicationsController_assessment: {
        parameters: {
            query: {
                action: "accept" | "approve" | "submit";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentView"];
                };
            };
        };
    };
    ApplicationsController_addMaterial: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddMaterial"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
        };
    };
    ApplicationsController_removeMaterial: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                materialId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
        };
    };
    ApplicationsController_submit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
        };
    };
    ApplicationsController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OptionalReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
        };
    };
    ApplicationsController_confirmNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
        };
    };
    ApplicationsController_recheck: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecheckApplication"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
        };
    };
    ApplicationsController_return: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnApplication"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
        };
    };
    ApplicationsController_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
        };
    };
    ApplicationsController_approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveApplication"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
        };
    };
    ApplicationsController_reject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
        };
    };
    ApplicationsController_askReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskReview"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
        };
    };
    ApplicationsController_recordReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordReview"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
        };
    };
    ApplicationsController_claimPriority: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimPriority"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
        };
    };
    ApplicationsController_decidePriority: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecidePriority"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
        };
    };
    AuctionsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuctionRecordAnswer"];
                };
            };
        };
    };
    AuctionsController_record: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HammerInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    AuctionsController_confirm: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmHammer"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    DrawsController_view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DrawView"];
                };
            };
        };
    };
    DrawsController_waiting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DrawRecordAnswer"];
                };
            };
        };
    };
    DrawsController_record: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicValue"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    DrawsController_confirm: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicValue"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    OrdersController_order: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecretOrderView"];
                };
            };
        };
    };
    OrdersController_withdraw: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecretOrderView"];
                };
            };
        };
    };
    OrdersController_match: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BidBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BidView"];
                };
            };
        };
    };
    QuotesController_quote: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BidBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteView"];
                };
            };
        };
    };
    QuotesController_withdraw: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteView"];
                };
            };
        };
    };
    SessionsController_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                state?: "agreed" | "closed" | "open" | "scheduled" | "suspended" | "terminated" | "unsold";
                listingId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SessionView"][];
                        total: number;
                        page: number;
                        pageSize: number;
                    };
                };
            };
        };
    };
    SessionsController_day: {
        parameters: {
            query?: {
                /** @description today where it is left out */
                day?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DaySession"][];
                };
            };
        };
    };
    SessionsController_view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    SessionsController_publicView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    SessionsController_events: {
        parameters: {
            query?: {
                after?: string;
            };
            header: {
                "last-event-id": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
        };
    };
    SessionsController_bid: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BidBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BidView"];
                };
            };
        };
    };
    SessionsController_agreement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreementBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    SessionsController_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreementBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    TalksController_candidates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Candidate"][];
                };
            };
        };
    };
    TalksController_breakOff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BreakOffBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    TendersController_ofListing: {
        parameters: {
            query: {
                listingId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenderView"];
                };
            };
        };
    };
    TendersController_publicView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenderView"];
                };
            };
        };
    };
    TendersController_envelopes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealedForHolderView"][];
                };
            };
        };
    };
    TendersController_holderKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HolderKeyBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenderView"];
                };
            };
        };
    };
    TendersController_drill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DrillBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenderView"];
                };
            };
        };
    };
    TendersController_seal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnvelopeBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealReceiptView"];
                };
            };
        };
    };
    TendersController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenderView"];
                };
            };
        };
    };
    TendersController_shares: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandInBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenderView"];
                };
            };
        };
    };
    TendersController_conclude: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConcludeBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenderView"];
                };
            };
        };
    };
    EvaluationController_view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationView"];
                };
            };
        };
    };
    EvaluationController_committee: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommitteeInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationView"];
                };
            };
        };
    };
    EvaluationController_declare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclareInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationView"];
                };
            };
        };
    };
    EvaluationController_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                bid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    EvaluationController_sheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SheetInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationView"];
                };
            };
        };
    };
    EvaluationController_rejectBid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectBidInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationView"];
                };
            };
        };
    };
    EvaluationController_readmitBid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AwardBidInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationView"];
                };
            };
        };
    };
    EvaluationController_evaluate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenderReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationView"];
                };
            };
        };
    };
    EvaluationController_object: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CandidateObjectionInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenderView"];
                };
            };
        };
    };
    EvaluationController_dismiss: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                oid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenderReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationView"];
                };
            };
        };
    };
    EvaluationController_uphold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                oid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenderReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationView"];
                };
            };
        };
    };
    EvaluationController_drop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DropInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationView"];
                };
            };
        };
    };
    EvaluationController_award: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AwardBidInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationView"];
                };
            };
        };
    };
    EvaluationController_reject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenderReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationView"];
                };
            };
        };
    };
    DealsController_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                listingId?: string;
                state?: "boughtBack" | "certified" | "contracted" | "dealt" | "defaulted" | "objected" | "passedOn" | "resultNotice" | "settled" | "terminated" | "yielded";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DealLine"][];
                        total: number;
                        page: number;
                        pageSize: number;
                    };
                };
            };
        };
    };
    DealsController_view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealView"];
                };
            };
        };
    };
    DealsController_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealView"];
                };
            };
        };
    };
    DealsController_confirmationPdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    DealsController_draw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealView"];
                };
            };
        };
    };
    DealsController_contractPdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    DealsController_sign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignedContractInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealView"];
                };
            };
        };
    };
    DealsController_compare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompareContractInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealView"];
                };
            };
        };
    };
    DealsController_certify: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealView"];
                };
            };
        };
    };
    DealsController_correct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectCertificate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealView"];
                };
            };
        };
    };
    DealsController_printCopy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrintCertificate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealView"];
                };
            };
        };
    };
    DealsController_handoversOf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["HandoverView"][];
                        total: number;
                        page: number;
                        pageSize: number;
                    };
                };
            };
        };
    };
    DealsController_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealView"];
                };
            };
        };
    };
    DealTurnsController_exercise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealView"];
                };
            };
        };
    };
    DealTurnsController_buyBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BuyBackInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealView"];
                };
            };
        };
    };
    DealTurnsController_place: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnPlace"];
                };
            };
        };
    };
    DealTurnsController_giveUpPlace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnPlace"];
                };
            };
        };
    };
    DealTurnsController_fail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DefaultInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealView"];
                };
            };
        };
    };
    DealTurnsController_offerNext: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideObjection"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealView"];
                };
            };
        };
    };
    DealTurnsController_returnDeposit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideObjection"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealView"];
                };
            };
        };
    };
    ObjectionsController_object: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionView"];
                };
            };
        };
    };
    ObjectionsController_dismiss: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                oid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideObjection"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealView"];
                };
            };
        };
    };
    ObjectionsController_uphold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                oid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideObjection"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealView"];
                };
            };
        };
    };
    ObjectionsController_examine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                oid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExamineInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealView"];
                };
            };
        };
    };
    ObjectionsController_objectPublicly: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["PublicObjectionInput"] & {
                    /** Format: binary */
                    file?: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionReceipt"];
                };
            };
        };
    };
    ObjectionsController_answerTo: {
        parameters: {
            query: {
                code: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionAnswer"];
                };
            };
        };
    };
    PublicDealsController_results: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                listingId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ResultView"][];
                        total: number;
                        page: number;
                        pageSize: number;
                    };
                };
            };
        };
    };
    PublicDealsController_keys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SigningKeyView"][];
                };
            };
        };
    };
    PublicDealsController_signingCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-pem-file": string;
                };
            };
        };
    };
    PublicDealsController_check: {
        parameters: {
            query: {
                /** @description the short code printed on the certificate */
                code: string;
            };
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateCheck"];
                };
            };
        };
    };
    PublicDealsController_certificatePdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    CreditController_entries: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                partyId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CreditEntryView"][];
                        total: number;
                        page: number;
                        pageSize: number;
                    };
                };
            };
        };
    };
    CreditController_record: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordCredit"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditEntryView"];
                };
            };
        };
    };
    CreditController_blacklist: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                partyId?: string;
                state?: "declined" | "expired" | "inForce" | "lifted" | "proposed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["BlacklistingView"][];
                        total: number;
                        page: number;
                        pageSize: number;
                    };
                };
            };
        };
    };
    CreditController_propose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeBlacklisting"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlacklistingView"];
                };
            };
        };
    };
    CreditController_view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlacklistingView"];
                };
            };
        };
    };
    CreditController_approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BlacklistOpinion"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlacklistingView"];
                };
            };
        };
    };
    CreditController_decline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BlacklistOpinion"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlacklistingView"];
                };
            };
        };
    };
    CreditController_object: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectToBlacklisting"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlacklistingView"];
                };
            };
        };
    };
    CreditController_dismiss: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BlacklistOpinion"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlacklistingView"];
                };
            };
        };
    };
    CreditController_lift: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BlacklistOpinion"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlacklistingView"];
                };
            };
        };
    };
    RegistryController_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                state?: "declined" | "discharged" | "proposed" | "registered";
                kind?: "mortgage" | "other" | "seizure";
                /** @description of the rights of a listing */
                listingId?: string;
                /** @description of an owner or holder */
                partyId?: string;
                /** @description certificate or number */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["EncumbranceView"][];
                        total: number;
                        page: number;
                        pageSize: number;
                    };
                };
            };
        };
    };
    RegistryController_propose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeEncumbrance"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EncumbranceView"];
                };
            };
        };
    };
    RegistryController_view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EncumbranceView"];
                };
            };
        };
    };
    RegistryController_enter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EncumbranceOpinion"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EncumbranceView"];
                };
            };
        };
    };
    RegistryController_offeredIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferedIn"][];
                };
            };
        };
    };
    RegistryController_reply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MortgageeReply"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EncumbranceView"];
                };
            };
        };
    };
    RegistryController_decline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EncumbranceOpinion"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EncumbranceView"];
                };
            };
        };
    };
    RegistryController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeEncumbrance"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EncumbranceView"];
                };
            };
        };
    };
    RegistryController_discharge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DischargeEncumbrance"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EncumbranceView"];
                };
            };
        };
    };
    DisputesController_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                state?: "arbitration" | "closed" | "court" | "mediation" | "negotiation";
                kind?: "contract" | "other" | "title";
                /** @description about a listing or its rights */
                listingId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DisputeView"][];
                        total: number;
                        page: number;
                        pageSize: number;
                    };
                };
            };
        };
    };
    DisputesController_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenDispute"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisputeView"];
                };
            };
        };
    };
    DisputesController_view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisputeView"];
                };
            };
        };
    };
    DisputesController_record: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StageInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisputeView"];
                };
            };
        };
    };
    DisputesController_mediate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StageInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisputeView"];
                };
            };
        };
    };
    DisputesController_arbitrate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StageInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisputeView"];
                };
            };
        };
    };
    DisputesController_sue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StageInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisputeView"];
                };
            };
        };
    };
    DisputesController_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseDispute"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisputeView"];
                };
            };
        };
    };
    OpenDataController_feed: {
        parameters: {
            query?: {
                /** @description what the last answer gave; left out: from the beginning */
                cursor?: number;
                /** @description instead of a cursor: from this moment on */
                since?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangesPage"];
                };
            };
        };
    };
    OpenDataController_release: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    OpenDataController_schema: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    OpenDataController_days: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AuditDay"][];
                        total: number;
                        page: number;
                        pageSize: number;
                    };
                };
            };
        };
    };
    StatisticsController_view: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description default: the first of the year */
                from?: string;
                /** @description the last day; default: today */
                to?: string;
                by?: "category" | "method" | "month" | "town";
                category?: number;
                method?: "agreement" | "ascending" | "auction" | "fixedPrice" | "tender";
                town?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatisticsView"];
                };
            };
        };
    };
    StatisticsController_records: {
        parameters: {
            query: {
                page?: number;
                pageSize?: number;
                /** @description default: the first of the year */
                from?: string;
                /** @description the last day; default: today */
                to?: string;
                by?: "category" | "method" | "month" | "town";
                category?: number;
                method?: "agreement" | "ascending" | "auction" | "fixedPrice" | "tender";
                figure: "announced" | "deals" | "disputes" | "refunds" | "suspensions" | "terminated" | "unsold" | "verifications";
                /** @description one of the groups of `by` */
                key?: string;
                town?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureRecords"];
                };
            };
        };
    };
    StatisticsController_workbook: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description default: the first of the year */
                from?: string;
                /** @description the last day; default: today */
                to?: string;
                by?: "category" | "method" | "month" | "town";
                category?: number;
                method?: "agreement" | "ascending" | "auction" | "fixedPrice" | "tender";
                town?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    ConsultationsController_answerTo: {
        parameters: {
            query: {
                code: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationAnswer"];
                };
            };
        };
    };
    ConsultationsController_ask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Ask"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskReceipt"];
                };
            };
        };
    };
    ConsultationsController_shownOn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownConsultation"][];
                };
            };
        };
    };
    ConsultationsController_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                state?: "answered" | "asked" | "declined";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ConsultationView"][];
                        total: number;
                        page: number;
                        pageSize: number;
                    };
                };
            };
        };
    };
    ConsultationsController_counted: {
        parameters: {
            query?: {
                /** @description without it, from the first day of the year */
                from?: string;
                /** @description the last day; without it, today */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationCount"][];
                };
            };
        };
    };
    ConsultationsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationView"];
                };
            };
        };
    };
    ConsultationsController_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveAnswer"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationView"];
                };
            };
        };
    };
    ConsultationsController_correct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveAnswer"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationView"];
                };
            };
        };
    };
    ConsultationsController_decline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineAnswer"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationView"];
                };
            };
        };
    };
    DemandsController_published: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PublicDemand"][];
                        total: number;
                        page: number;
                        pageSize: number;
                    };
                };
            };
        };
    };
    DemandsController_forListing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicDemand"][];
                };
            };
        };
    };
    DemandsController_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                state?: "closed" | "declined" | "published" | "submitted" | "withdrawn";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DemandView"][];
                        total: number;
                        page: number;
                        pageSize: number;
                    };
                };
            };
        };
    };
    DemandsController_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LookFor"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemandView"];
                };
            };
        };
    };
    DemandsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemandView"];
                };
            };
        };
    };
    DemandsController_offers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicListingItem"][];
                };
            };
        };
    };
    DemandsController_publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemandView"];
                };
            };
        };
    };
    DemandsController_decline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemandReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemandView"];
                };
            };
        };
    };
    DemandsController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemandView"];
                };
            };
        };
    };
    DemandsController_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemandReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemandView"];
                };
            };
        };
    };
    LendingController_offered: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoanProductView"][];
                };
            };
        };
    };
    LendingController_publish: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishProduct"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoanProductView"];
                };
            };
        };
    };
    LendingController_takeDown: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LendingReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoanProductView"];
                };
            };
        };
    };
    LendingController_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                state?: "declined" | "filed" | "mortgaged" | "taken" | "withdrawn";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["LoanRequestView"][];
                        total: number;
                        page: number;
                        pageSize: number;
                    };
                };
            };
        };
    };
    LendingController_ask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestLoan"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoanRequestView"];
                };
            };
        };
    };
    LendingController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoanRequestView"];
                };
            };
        };
    };
    LendingController_take: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LendingReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoanRequestView"];
                };
            };
        };
    };
    LendingController_decline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LendingReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoanRequestView"];
                };
            };
        };
    };
    LendingController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoanRequestView"];
                };
            };
        };
    };
    LendingController_mortgage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MortgageInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoanRequestView"];
                };
            };
        };
    };
    PromotionsController_published: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicPromotion"][];
                };
            };
        };
    };
    PromotionsController_ofListing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingPromotion"];
                };
            };
        };
    };
    PromotionsController_promote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Promote"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromotionView"];
                };
            };
        };
    };
    PromotionsController_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromotionView"];
                };
            };
        };
    };
    ProfessionalsController_published: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicProfessional"][];
                };
            };
        };
    };
    ProfessionalsController_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                state?: "listed" | "removed" | "suspended";
                kind?: "appraiser" | "broker" | "lawFirm";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ProfessionalView"][];
                        total: number;
                        page: number;
                        pageSize: number;
                    };
                };
            };
        };
    };
    ProfessionalsController_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddProfessional"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfessionalView"];
                };
            };
        };
    };
    ProfessionalsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfessionalView"];
                };
            };
        };
    };
    ProfessionalsController_renew: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QualificationInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfessionalView"];
                };
            };
        };
    };
    ProfessionalsController_note: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfessionalView"];
                };
            };
        };
    };
    ProfessionalsController_suspend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProfessionalStanding"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfessionalView"];
                };
            };
        };
    };
    ProfessionalsController_restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProfessionalStanding"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfessionalView"];
                };
            };
        };
    };
    ProfessionalsController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProfessionalStanding"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfessionalView"];
                };
            };
        };
    };
    ComplaintsController_answerTo: {
        parameters: {
            query: {
                code: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintAnswer"];
                };
            };
        };
    };
    ComplaintsController_make: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ComplaintInput"] & {
                    /** Format: binary */
                    file?: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintReceipt"];
                };
            };
        };
    };
    ComplaintsController_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                state?: "case" | "closed" | "dismissed" | "received";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ComplaintView"][];
                        total: number;
                        page: number;
                        pageSize: number;
                    };
                };
            };
        };
    };
    ComplaintsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
                };
            };
        };
    };
    ComplaintsController_take: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintNote"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
                };
            };
        };
    };
    ComplaintsController_follow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintNote"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
                };
            };
        };
    };
    ComplaintsController_dismiss: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintNote"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
                };
            };
        };
    };
    ComplaintsController_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintNote"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
                };
            };
        };
    };
    InspectionsController_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                state?: "asAgreed" | "rectified" | "rectifying" | "referred";
                dealId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["InspectionView"][];
                        total: number;
                        page: number;
                        pageSize: number;
                    };
                };
            };
        };
    };
    InspectionsController_record: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordInspection"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
                };
            };
        };
    };
    InspectionsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
                };
            };
        };
    };
    InspectionsController_follow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InspectionNote"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
                };
            };
        };
    };
    InspectionsController_extend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendInspection"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
                };
            };
        };
    };
    InspectionsController_rectify: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InspectionNote"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
                };
            };
        };
    };
    InspectionsController_refer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InspectionNote"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
                };
            };
        };
    };
    ReportsController_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                state?: "case" | "closed" | "statistic";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ReportView"][];
                        total: number;
                        page: number;
                        pageSize: number;
                    };
                };
            };
        };
    };
    ReportsController_report: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportDeal"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
        };
    };
    ReportsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
        };
    };
    ReportsController_follow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportNote"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
        };
    };
    ReportsController_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportNote"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
        };
    };
    SignalsController_read: {
        parameters: {
            query?: {
                /** @description months back from today; 24 where left out */
                months?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignalView"][];
                };
            };
        };
    };
    DocumentsController_list: {
        parameters: {
            query: {
                about: "application" | "deal" | "encumbrance" | "listing";
                id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentView"][];
                };
            };
        };
    };
    DocumentsController_print: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrintForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentView"];
                };
            };
        };
    };
    DocumentsController_pdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    TemplatesController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateLine"][];
                };
            };
        };
    };
    TemplatesController_view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                template: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateView"];
                };
            };
        };
    };
    TemplatesController_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                template: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewTemplate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    TemplatesController_publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                template: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishTemplate"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateView"];
                };
            };
        };
    };
    DossiersController_dossier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
        };
    };
    NoticesController_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                unread?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["NoticeView"][];
                        total: number;
                        page: number;
                        pageSize: number;
                    };
                };
            };
        };
    };
    NoticesController_unread: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadView"];
                };
            };
        };
    };
    NoticesController_markRead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkRead"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadView"];
                };
            };
        };
    };
    NoticesController_log: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                state?: "failed" | "sent";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DeliveryView"][];
                        total: number;
                        page: number;
                        pageSize: number;
                    };
                };
            };
        };
    };
    NoticesController_words: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeTextView"][];
                };
            };
        };
    };
    NoticesController_edit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditNoticeText"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeTextView"];
                };
            };
        };
    };
    WorkbenchController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TodoItem"][];
                };
            };
        };
    };
    WorkbenchController_deadlinesOf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineView"][];
                };
            };
        };
    };
    RightsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightStory"][];
                };
            };
        };
    };
    PublicRightsController_ask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskForCode"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeSent"];
                };
            };
        };
    };
    PublicRightsController_look: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LookByPhone"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightsByPhone"];
                };
            };
        };
    };
}
