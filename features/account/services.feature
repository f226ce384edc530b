@area:account
Feature: The account: one for every service
  The cloud, the store, messages, calls and mail all use one account.

  @rule:ACCOUNT-03
  Rule: The same account MUST give access to every service: cloud, store, messages, calls and mail

    Background:
      Given Ada has an account with a second factor
      And Ben has an account with a second factor

    Scenario Outline: after a sign-in to "<service>", Ada can use it
      Given Ada has begun to sign in to "<service>" on a new client
      When Ada enters a texted code on the client
      Then it is accepted
      And Ada can use "<service>" on the client

      Examples: the services
        | service  |
        | cloud    |
        | store    |
        | messages |
        | calls    |
        | mail     |

    Scenario Outline: after a sign-in to the account page, Ada can also use "<service>"
      Given Ada has begun to sign in on a new client
      When Ada enters a texted code on the client
      Then it is accepted
      And Ada can use "<service>" on the client

      Examples: the services
        | service  |
        | cloud    |
        | store    |
        | messages |
        | calls    |
        | mail     |

    Scenario Outline: Ada uses "<service>" as the same account after she created a mail address
      Given Ada has created a mail address
      And Ada has begun to sign in to "<service>" on a new client
      When Ada enters a texted code on the client
      Then it is accepted
      And Ada can use "<service>" on the client

      Examples: the services
        | service  |
        | cloud    |
        | store    |
        | messages |
        | calls    |
        | mail     |

    Scenario Outline: Ada cannot use "<service>" before she enters the code
      When Ada signs in to "<service>" on a new client
      Then a code is asked for
      And Ada cannot use "<service>" on the client

      Examples: the services
        | service  |
        | cloud    |
        | store    |
        | messages |
        | calls    |
        | mail     |

    Scenario Outline: Ada can use "<service>" on a new <client>
      Given Ada has begun to sign in to "<service>" on a new <client>
      When Ada enters a texted code on the <client>
      Then it is accepted
      And Ada can use "<service>" on the <client>

      Examples: the mobile devices that the document speaks of
        | service  | client     |
        | cloud    | phone      |
        | store    | phone      |
        | messages | phone      |
        | calls    | phone      |
        | mail     | phone      |
        | messages | iPod touch |

  @rule:ACCOUNT-06
  Rule: The service must let the owner use the mail of the account on the web site and in a mail program, on Mac, Windows and iOS

    Background:
      Given Ada has an account with two-factor authentication

    Scenario Outline: Ada can use her mail on a new <client>
      Given Ada has begun to sign in to "mail" on a new <client>
      When Ada enters a texted code on the <client>
      Then it is accepted
      And Ada can use "mail" on the <client>

      Examples: the web site, and the programs of the service
        | client     |
        | browser    |
        | Mac        |
        | PC         |
        | phone      |
        | tablet     |
        | iPod touch |

    Example: a third-party mail program can read Ada's mail
      Given the service offers app-specific passwords
      And Ada holds an app-specific password for "Mail"
      When "Mail" signs in to "mail" as Ada with the app-specific password for "Mail"
      Then it is accepted
      And "Mail" can read Ada's "mail"
