@area:two-step
Feature: Two-step verification: what it protects
  Somebody who knows only the password can use nothing. The second step is a code that goes to a device or a number of
  the owner.

  Background:
    Given Ada has an account with two-step verification

  @rule:TWOSTEP-01
  Rule: With two-step on, access MUST require the password and a code from a trusted device

    Scenario Outline: the password alone does not sign Ada in on a new <client>
      When Ada signs in on a new <client>
      Then a code is asked for
      And Ada is not signed in on the <client>

      Examples: where somebody may try
        | client  |
        | client  |
        | Mac     |
        | browser |

    Example: a wrong password is refused while a code for another sign-in is on its way
      Given Ada has been texted a code for a new client
      When Ada signs in on a new Mac with a wrong password
      Then it is refused
      And Ada is not signed in on the Mac
      And Ada can sign in on the client with that code

    Example: the password and a code from the trusted device are accepted
      Given trusted devices can show codes
      And Ada has begun to sign in on a new browser
      When Ada chooses her trusted phone on the browser as the destination for the code
      Then it is accepted
      And Ada can sign in on the browser with the code from her trusted phone

    Example: the password and a texted code are accepted
      Given Ada has begun to sign in on a new client
      When Ada enters a texted code on the client
      Then it is accepted
      And Ada is signed in on the client

    Example: the right password and a wrong code are refused
      Given Ada has begun to sign in on a new client
      When Ada enters a wrong code on the client
      Then it is refused
      And Ada is not signed in on the client

  @rule:TWOSTEP-02
  Rule: With two-step on, identifier and password alone MUST NOT give access to any protected service

    Scenario Outline: a sign-in to "<service>" that is waiting for a code gives no access
      When Ada signs in to "<service>" on a new client
      Then a code is asked for
      And Ada can use nothing of the account on the client

      Examples: the services of the account
        | service      |
        | cloud        |
        | store        |
        | messages     |
        | calls        |
        | mail         |
        | contacts     |
        | calendar     |
        | account-page |

    Example: the owner can use the whole account with the password and a code
      Given Ada has begun to sign in to "cloud" on a new client
      When Ada enters a texted code on the client
      Then it is accepted
      And Ada can use the whole account on the client

    Scenario Outline: on a new <kind>, a sign-in to "<service>" that is waiting for a code gives no access
      When Ada signs in to "<service>" on a new <kind>
      Then a code is asked for
      And Ada cannot use "<service>" on the <kind>

      Examples: services that programs use, on some kinds of client
        | service  | kind    |
        | mail     | browser |
        | contacts | browser |
        | calendar | browser |
        | mail     | Mac     |
        | contacts | tablet  |
        | calendar | PC      |

  @rule:TWOSTEP-03
  Rule: Two-step MUST protect the purchase of content

    Example: the owner cannot use the store with the password alone
      When Ada signs in to "store" on a new client
      Then a code is asked for
      And Ada cannot use "store" on the client

    Example: the owner can use the store with the password and a code
      Given Ada has begun to sign in to "store" on a new client
      When Ada enters a texted code on the client
      Then it is accepted
      And Ada can use "store" on the client

    Scenario Outline: the owner cannot use the store with the password alone on a new <kind>
      When Ada signs in to "store" on a new <kind>
      Then a code is asked for
      And Ada cannot use "store" on the <kind>

      Examples: kinds of client
        | kind       |
        | tablet     |
        | Mac        |
        | PC         |
        | watch      |
        | TV box     |
        | browser    |
        | phone      |
        | iPod touch |

  @rule:TWOSTEP-04
  Rule: Two-step MUST protect the messaging service

    Example: the owner cannot use messages with the password alone
      When Ada signs in to "messages" on a new client
      Then a code is asked for
      And Ada cannot use "messages" on the client

    Example: the owner can use messages with the password and a code
      Given Ada has begun to sign in to "messages" on a new client
      When Ada enters a texted code on the client
      Then it is accepted
      And Ada can use "messages" on the client

    Scenario Outline: the owner cannot use messages with the password alone on a new <kind>
      When Ada signs in to "messages" on a new <kind>
      Then a code is asked for
      And Ada cannot use "messages" on the <kind>

      Examples: kinds of client
        | kind       |
        | tablet     |
        | Mac        |
        | PC         |
        | watch      |
        | TV box     |
        | browser    |
        | phone      |
        | iPod touch |

  @rule:TWOSTEP-05
  Rule: Two-step MUST protect the call service

    Example: the owner cannot use calls with the password alone
      When Ada signs in to "calls" on a new client
      Then a code is asked for
      And Ada cannot use "calls" on the client

    Example: the owner can use calls with the password and a code
      Given Ada has begun to sign in to "calls" on a new client
      When Ada enters a texted code on the client
      Then it is accepted
      And Ada can use "calls" on the client

    Scenario Outline: the owner cannot use calls with the password alone on a new <kind>
      When Ada signs in to "calls" on a new <kind>
      Then a code is asked for
      And Ada cannot use "calls" on the <kind>

      Examples: kinds of client
        | kind       |
        | tablet     |
        | Mac        |
        | PC         |
        | watch      |
        | TV box     |
        | browser    |
        | phone      |
        | iPod touch |

  @rule:TWOSTEP-06
  Rule: Two-step MUST protect the page where the account is edited

    Example: the owner cannot use the account page with the password alone
      When Ada signs in to "account-page" on a new client
      Then a code is asked for
      And Ada cannot use "account-page" on the client

    Example: the owner can use the account page with the password and a code
      Given Ada has begun to sign in to "account-page" on a new client
      When Ada enters a texted code on the client
      Then it is accepted
      And Ada can use "account-page" on the client

    Scenario Outline: the owner cannot use the account page with the password alone on a new <kind>
      When Ada signs in to "account-page" on a new <kind>
      Then a code is asked for
      And Ada cannot use "account-page" on the <kind>

      Examples: kinds of client
        | kind       |
        | tablet     |
        | Mac        |
        | PC         |
        | watch      |
        | TV box     |
        | browser    |
        | phone      |
        | iPod touch |

  @rule:TWOSTEP-07
  Rule: Two-step MUST protect the cloud service, including its backups and the remote lock of a device

    Example: the owner cannot use the cloud with the password alone
      When Ada signs in to "cloud" on a new client
      Then a code is asked for
      And Ada cannot use "cloud" on the client

    Example: the owner can use the cloud with the password and a code
      Given Ada has begun to sign in to "cloud" on a new client
      When Ada enters a texted code on the client
      Then it is accepted
      And Ada can use "cloud" on the client

    Scenario Outline: the owner cannot use the cloud with the password alone on a new <kind>
      When Ada signs in to "cloud" on a new <kind>
      Then a code is asked for
      And Ada cannot use "cloud" on the <kind>

      Examples: kinds of client
        | kind       |
        | tablet     |
        | Mac        |
        | PC         |
        | watch      |
        | TV box     |
        | browser    |
        | phone      |
        | iPod touch |
