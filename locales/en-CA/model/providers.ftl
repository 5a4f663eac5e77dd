### Outside help: Canadian terms

## amo

provider-amo = Independent project support
provider-amo-without-money = With no money, borrow the specifications of a venue that has just changed, ask your network or the regional arts council to read yours, or share one assignment between venues changing in the same year.

## developer

provider-developer-precautions =
    First ask your vendors whether a connector already exists
    Do not link a tool you are about to leave
    Plan for yearly maintenance, and name who watches the exchange
    The code, keys and accounts belong to the venue
    A contract governs access to personal information, and tests run on made-up data

## data-analyst

provider-data-analyst-precautions =
    Indicators are defined with the team, not for it
    Pass on only the fields needed, without names if possible
    Prefer someone who knows live performance, subscriptions and comps
    Insist on files you can reopen and rebuild
provider-data-analyst-questions =
    Which questions will you not be able to answer with our data?
    How do you treat comps, groups and postponed dates?
    Who here will be able to rebuild this dashboard next year?
    What happens to our data on your side at the end?

## privacy-counsel

provider-privacy-counsel = Privacy counsel
provider-privacy-counsel-what = A specialist in privacy law, who puts your files, contracts and procedures in order with you.
provider-privacy-counsel-why = This help is called for when a foundation practice is missing (privacy officer, consent, contracts, access), and before a transfer, a new system or a pooling of data.
provider-privacy-counsel-mission = Go through the venue’s files, mailings and contracts, and say what must be put right first. Hand over documents ready for use and train the privacy officer to keep them up to date.
provider-privacy-counsel-deliverables =
    Inventory of personal information and its uses
    Clauses to sign with each provider
    Privacy impact assessment where one is needed
    Privacy notices and consent wording
    Procedure and register for confidentiality incidents
    List of what remains to be done, most urgent first
provider-privacy-counsel-without-money = With no money, start from the privacy commissioner’s free templates, settle contracts and accounts first, and see whether your network, your municipality or a group of venues can share one person for this.

## data-trainer

provider-data-trainer-mission = Build with the venue a short program on its own files, from spreadsheets to privacy. Train most of the team and leave notes for those who arrive later.
provider-data-trainer-deliverables =
    Program suited to the venue’s jobs
    Exercises drawn from its files, without names
    One-page notes, one per skill
    Summary of what is learned and what is left

## digital-agent

provider-digital-agent = Digital cultural development agent or regional arts council
provider-digital-agent-what = A digital cultural development agent (ADN in Québec), often based in a regional arts council or a network, whose role is to guide cultural organisations through their first digital steps.
provider-digital-agent-precautions =
    Check that the program still runs and covers you
    Come with a question and this diagnostic
    Do not ask for the work to be done in your place: this person guides
    Note the grant deadlines

## Why not now

reason-foundations-first = A foundation practice is not in place yet (privacy officer, consent, contracts, access): settle it before pooling data.

## Before you hand data over

checklist-intro = This assignment may touch personal information. Tick each line before sending a single file; a missing line is a good reason to wait.
checklist-items =
    The purpose is written, in one sentence
    Only the fields needed are passed on, or an extract without names
    People have agreed, or the law allows this use: it has been checked
    The contract is signed, with the clauses the law requires
    The place of hosting is known
    The privacy impact assessment is done, if one is needed
    Each person has their own account, with no shared password
    The transfer goes through a safe channel, never as a plain attachment
    The end is planned: return, deletion, and proof of both
    The operation is entered in the inventory of personal information
