@area:hardening/sessions
Feature: Hardening: sessions that begin in other ways
  Every session ends after its lifetime, and only its own use keeps it from ending earlier.

  @rule:H-SESSION-04
  Rule: A session SHOULD end 24 hours after its sign-in, however much it is used

    Scenario Outline: a session <how> is over after a day, although Ada used it
      Given <capability>
      And Ada has an account with a second factor
      And <begin>
      And <next>
      And Ada has used the browser every half hour for 24 hours
      When Ada opens "account-page" on the browser
      Then it is refused

      Examples: with trust, by trust, and beside other events
        | how                                           | begin                                            | next                                   | capability                              |
        | in a browser that Ada trusted at the sign-in  | Ada has signed in on a new browser and trusts it | Ada has signed in on a new client      | the service lets people trust a browser |
        | that a trusted browser opened without a code  | Ada has signed in on a new browser and trusts it | Ada has signed in again on the browser | the service lets people trust a browser |
        | that continues after a restart of the service | Ada has signed in on a new browser               | the service was restarted              | the service can send codes by text      |

  @rule:H-SESSION-05
  Rule: A session SHOULD end after an hour without use

    Scenario Outline: a session <how> is over after an hour without use
      Given <capability>
      And Ada has an account with a second factor
      And <begin>
      And <next>
      And 1 hour has passed
      When Ada opens "account-page" on the browser
      Then it is refused

      Examples: with trust, by trust, and beside other events
        | how                                           | begin                                            | next                                   | capability                              |
        | in a browser that Ada trusted at the sign-in  | Ada has signed in on a new browser and trusts it | Ada has signed in on a new client      | the service lets people trust a browser |
        | that a trusted browser opened without a code  | Ada has signed in on a new browser and trusts it | Ada has signed in again on the browser | the service lets people trust a browser |
        | that continues after a restart of the service | Ada has signed in on a new browser               | the service was restarted              | the service can send codes by text      |

    Scenario Outline: a session is over after an hour without use, although <event>
      Given Ada has an account with a second factor
      And Ada has signed in on a new browser
      And Ada has signed in on a new client
      And 1800 seconds have passed
      And <deed>
      And 1800 seconds have passed
      When Ada opens "account-page" on the browser
      Then it is refused

      Examples: of what is no use of it
        | event                              | deed                                                   |
        | another session was used           | Ada has used the client every half hour for 1 hour     |
        | another session looked at the list | Ada has looked at the list of sessions on the client   |
        | another session edited the account | Ada has used the client to edit the account data |
        | the service was restarted          | the service was restarted                              |
        | the account was signed in to       | Ada has signed in on a new PC                          |

    Scenario Outline: a session that is over stays over when <event>
      Given Ada has an account with a second factor
      And Ada has signed in on a new browser
      And Ada has signed in on a new client
      And 1 hour has passed
      And <deed>
      When Ada opens "account-page" on the browser
      Then it is refused

      Examples: of what is too late
        | event                    | deed                                                |
        | somebody tries to use it | Ada has used the browser every half hour for 1 hour |
        | another session is used  | Ada has used the client every half hour for 1 hour  |
