@area:account
Feature: The account: identifiers that begin alike
  An account is found by its whole identifier. Ben has an older account whose identifier begins with
  Ada's.

  @rule:PASSWORD-05
  Rule: Where a reset asks for the account password, it MUST offer another way to owners who forgot it

    Example: the code for a forgotten password goes to the owner of the account, not to the owner of a similar identifier
      Given Ada has an account with a second factor
      And Ben has an older account with a second factor, whose identifier begins with Ada's
      When Ada reports the account password as forgotten
      Then a code for the forgotten password arrives as declared at "+12025550101"
      And nothing arrives at "+12025550102"

    Scenario Outline: no code for a forgotten password is sent for Ada's identifier <written>
      Given Ada has an account with a second factor
      And Ada gives an identifier <written>
      When Ada reports the account password as forgotten
      Then nothing arrives at "+12025550101"

      Examples: addresses that are nearly right
        | written                            |
        | with a tag after a plus sign       |
        | with a tag after a hyphen          |
        | with one more dot before the @     |
        | with a space before the @          |
        | with a remark in brackets          |
        | with a Cyrillic letter             |
        | without its domain                 |
        | without its last letter            |
        | with one more letter at its end    |
        | at a domain within its domain      |
        | at another domain                  |
        | with a dot after its domain        |
        | with another address after a comma |

  @rule:RECOVERY-07
  Rule: A completed recovery MUST give the owner access to the account again

    Example: Ada's recovery changes the password of her account, not that of a similar identifier
      Given Ada has an account with a second factor
      And Ada's date of birth is "1980-04-01"
      And Ben has an older account with a second factor, whose identifier begins with Ada's
      And Ada has asked for recovery with full information
      And it is at the end of the waiting time of a recovery
      When Ada finishes the recovery
      Then it is accepted
      And Ada's new password works
      And Ben's password still works

  @rule:SUPPORT-05
  Rule: Support staff must be able to verify an owner after too many wrong security codes, so that the code can be entered again

    Example: support staff unlock the security code of Ada's keychain, not that of a similar identifier
      Given the service locks a keychain before it deletes it
      And Ada has an account without a second factor
      And Ada is also signed in on an untrusted phone at the minimum version
      And Ada is also signed in on an untrusted tablet at the minimum version
      And Ben has an older account without a second factor, whose identifier begins with Ada's
      And Ada has a keychain with a security code and the number "+12025550177" on the phone
      And Ada has entered the maximum number of wrong security codes on the tablet
      When support marks Ada's identity as verified for the keychain
      Then it is accepted
      And Ada can join the keychain on the tablet with her security code

  @rule:APPPW-34
  Rule: An app-specific password MUST work only for the account that it was generated for

    Example: Ada's app-specific password gives access to her mail, not to that of a similar identifier
      Given Ada has an account with a second factor
      And Ben has an older account with a second factor, whose identifier begins with Ada's
      And Ada holds an app-specific password for "Mail"
      And Ben holds an app-specific password for "Mail"
      When "Mail" signs in to "mail" as Ada with the app-specific password for "Mail"
      Then it is accepted
      And "Mail" can read Ada's "mail"

    Scenario Outline: an app-specific password gives no access to the account with Ada's identifier <written>
      Given Ada has an account with a second factor
      And Ada holds an app-specific password for "Mail"
      And Ada gives an identifier <written>
      When "Mail" signs in to "mail" as Ada with the app-specific password for "Mail"
      Then it is refused
      And nothing was sent

      Examples: addresses that are nearly right
        | written                            |
        | with a tag after a plus sign       |
        | with a tag after a hyphen          |
        | with one more dot before the @     |
        | with a space before the @          |
        | with a remark in brackets          |
        | with a Cyrillic letter             |
        | without its domain                 |
        | without its last letter            |
        | with one more letter at its end    |
        | at a domain within its domain      |
        | at another domain                  |
        | with a dot after its domain        |
        | with another address after a comma |

  @rule:SIGNIN-30
  Rule: The service MUST ask for the code only after it accepted the identifier and the password

    Example: Ada's sign-in gives access to her account, not to that of a similar identifier
      Given Ada has an account with a second factor
      And Ben has an older account with a second factor, whose identifier begins with Ada's
      And Ada has begun to sign in on a new client
      When Ada enters a texted code on the client
      Then it is accepted
      And Ada can use the whole account on the client
