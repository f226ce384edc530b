@area:hardening/session-list
Feature: Hardening: the list of sessions on each client
  Sessions of every client are listed and can be ended, from every client.

  Background:
    Given Ada has an account without a second factor

  @rule:H-SESSIONLIST-01
  Rule: The owner MUST be able to see the open sessions of the account

    Scenario Outline: the list no longer shows a session that <event>
      Given <declared>
      And Ada has signed in on a new browser
      And Ada has signed in on a new <kind>
      And <looked>
      And <deed>
      Then the list of sessions on Ada's browser is shorter than before

      Examples:
        | kind | event                    | looked                                                | deed                                                | declared                                               |
        | PC   | was signed out           | Ada has looked at the list of sessions on the browser | Ada has signed out on the PC                        | the service offers the list of sessions                |
        | Mac  | was signed out           | Ada has looked at the list of sessions on the browser | Ada has signed out on the Mac                       | the service offers the list of sessions                |
        | PC   | was not used for an hour | Ada has looked at the list of sessions on the browser | Ada has used the browser every half hour for 1 hour | the service declares "session.idle_lifetime" as "3600" |

  @rule:H-SESSIONLIST-02
  Rule: A session that its owner ended from the list MUST no longer give access to anything

    Scenario Outline: each of 3 more sessions <where> ends when Ada ends it from the list
      Given <capability>
      And <held>
      And Ada has signed in on a new browser
      And Ada has signed in on a new client
      And Ada has 3 more sessions <where>
      When Ada <deed>
      Then it is accepted
      And none of Ada's other sessions gives access to anything

      Examples:
        | where           | held                             | deed                                         | capability                              |
        | in new browsers | Ada has signed in on a new phone | ends each session of the list on the browser | the service offers the list of sessions |
        | on the client   | Ada has signed in on a new phone | ends each session of the list on the browser | the service offers the list of sessions |
        | on the phone    | Ada has signed in on a new phone | ends each session of the list on the browser | the service offers the list of sessions |

    Scenario Outline: a session on a <kind> no longer works after Ada ended it on that <kind>
      Given Ada has signed in on a new <kind>
      When Ada <deed>
      Then it is accepted
      And Ada cannot use "account-page" on the <kind>

      Examples:
        | kind    | deed                                           |
        | browser | ends the session of the browser on the browser |
        | Mac     | ends the session of the Mac on the Mac         |

    Scenario Outline: another session still works after Ada ended one on a <kind> from the list
      Given Ada has signed in on a new browser
      And Ada has signed in on a new client
      And Ada has signed in on a new <kind>
      When Ada ends the session of the <kind> on the browser
      Then it is accepted
      And Ada can use "account-page" on the client

      Examples:
        | kind |
        | PC   |
        | Mac  |

  @rule:H-SESSIONLIST-03
  Rule: The owner MUST be able to end all other sessions at once

    Scenario Outline: a session on a <kind> no longer works after Ada ended all other sessions on a <other> whose session is <age>
      Given Ada has signed in on a new <first>
      And 300 seconds have passed
      And Ada has signed in on a new <second>
      And 300 seconds have passed
      When Ada ends all other sessions on the <other>
      Then it is accepted
      And Ada cannot use "account-page" on the <kind>

      Examples:
        | kind    | other   | age     | first   | second  |
        | PC      | browser | older   | browser | PC      |
        | PC      | browser | younger | PC      | browser |
        | Mac     | PC      | older   | PC      | Mac     |
        | browser | Mac     | younger | browser | Mac     |

    Scenario Outline: a session on a <kind> that was ended with all others gives no access after a new sign-in there
      Given Ada has signed in on a new browser
      And Ada has signed in on a new <kind>
      And <deed>
      And <again>
      Then <ended>

      Examples: of one device
        | kind   | again                                                               | ended                                               | deed                                            |
        | Mac    | Ada has signed in on the Mac again and keeps the earlier session    | Ada's earlier session on the Mac no longer works    | Ada has ended all other sessions on the browser |
        | PC     | Ada has signed in on the PC again and keeps the earlier session     | Ada's earlier session on the PC no longer works     | Ada has ended all other sessions on the browser |
        | tablet | Ada has signed in on the tablet again and keeps the earlier session | Ada's earlier session on the tablet no longer works | Ada has ended all other sessions on the browser |

    Scenario Outline: a session on a <kind> no longer works after Ada ended all other sessions on the browser, <when>
      Given Ada has signed in on a new browser
      And <deed>
      And Ada has signed in on a new <kind>
      And <then>
      When Ada ends all other sessions on the browser
      Then it is accepted
      And Ada cannot use "account-page" on the <kind>

      Examples: once more, and beside other events
        | kind   | when                           | deed                                            | then                      |
        | Mac    | for the second time            | Ada has ended all other sessions on the browser | 1 second has passed       |
        | client | for the second time            | Ada has ended all other sessions on the browser | 1 second has passed       |
        | Mac    | after a restart of the service | 1 second has passed                             | the service was restarted |
        | client | after a restart of the service | 1 second has passed                             | the service was restarted |

  @rule:H-SESSIONLIST-04
  Rule: Ending sessions from the list MUST require re-authentication

    Scenario Outline: on a <kind>, the request is refused when Ada <deed>
      Given Ada has signed in on a new client
      And Ada has signed in on a new <kind>
      When Ada <deed>
      Then it is refused
      And Ada can use "account-page" on the client

      Examples: not re-authenticated
        | kind | deed                                                            |
        | Mac  | ends the session of the client on the Mac without the password  |
        | Mac  | ends the session of the client on the Mac with a wrong password |
        | Mac  | ends all other sessions on the Mac without the password         |
        | Mac  | ends all other sessions on the Mac with a wrong password        |
        | PC   | ends the session of the client on the PC without the password   |
        | PC   | ends the session of the client on the PC with a wrong password  |
        | PC   | ends all other sessions on the PC without the password          |
        | PC   | ends all other sessions on the PC with a wrong password         |
