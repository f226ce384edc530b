@area:hardening/session-list
Feature: Hardening: the list of sessions
  An owner who suspects that somebody else is signed in looks at the list and ends unknown sessions.

  Background:
    Given Ada has an account with a second factor
    And Ben has an account with a second factor

  @rule:H-SESSIONLIST-01
  Rule: The owner MUST be able to see the open sessions of the account

    Scenario Outline: the list shows Ada's session on a <kind> and no session of Ben
      Given Ada has signed in on a new browser
      And Ada has signed in on a new <kind>
      Then the list of sessions on Ada's browser shows the session of the <kind> and no session of Ben

      Examples: whatever it is
        | kind   |
        | client |
        | Mac    |
        | phone  |
        | tablet |
        | PC     |

    Scenario Outline: the list shows each of 30 more sessions of <what>
      Given the service offers app-specific passwords
      And Ada holds an app-specific password for "Mail"
      And <more>
      Then Ada's list of sessions shows each of them

      Examples: which have no page of the account
        | what                  | more                               |
        | a third-party program | Ada has 30 more sessions of "Mail" |

  @rule:H-SESSIONLIST-02
  Rule: A session that its owner ended from the list MUST no longer give access to anything

    Scenario Outline: a session on a <kind> no longer works after Ada ended it from the list
      Given Ada has signed in on a new browser
      And Ada has signed in on a new <kind>
      When Ada ends the session of the <kind> on the browser
      Then it is accepted
      And Ada cannot use "account-page" on the <kind>
      And Ada can use "account-page" on the browser

      Examples: whatever it is
        | kind   |
        | client |
        | Mac    |
        | phone  |
        | tablet |
        | PC     |

    Scenario Outline: each of 3 more sessions <where> ends when Ada ends it from the list
      Given <capability>
      And <held>
      And Ada has signed in on a new browser
      And Ada has 3 more sessions <where>
      When Ada <deed>
      Then it is accepted
      And none of Ada's other sessions gives access to anything

      Examples: which have no page of the account
        | where     | held                                          | deed                                         | capability                                |
        | of "Mail" | Ada holds an app-specific password for "Mail" | ends each session of the list on the browser | the service offers app-specific passwords |

    Scenario Outline: the later of two sessions on a trusted device no longer works after Ada ended it from the list
      Given Ada has signed in on a new browser
      And <again>
      When Ada <deed>
      Then it is accepted
      And <over>

      Examples:
        | again                                        | deed                                                 | over                                               |
        | Ada has signed in again on her trusted phone | ends the session of her trusted phone on the browser | Ada cannot use "account-page" on her trusted phone |

    Example: Ben cannot end Ada's session
      Given Ada has signed in on a new browser
      When Ben ends the session that Ada has on the browser
      Then it is refused
      And Ada can use "account-page" on the browser

  @rule:H-SESSIONLIST-03
  Rule: The owner MUST be able to end all other sessions at once

    Scenario Outline: after Ada ended all other sessions, the one on a <kind> no longer works
      Given <event>
      And Ada has signed in on a new browser
      And Ada has signed in on a new <kind>
      When Ada ends all other sessions on the browser
      Then it is accepted
      And Ada cannot use "account-page" on the <kind>

      Examples: whatever it is
        | kind   | event                                                |
        | client | the service offers the list of sessions              |
        | Mac    | the service offers the list of sessions              |
        | phone  | the service offers the list of sessions              |
        | PC     | the service offers the list of sessions              |
        | client | Ada has the authenticator app "Otter"                |
        | client | Ada has changed the account password                 |
        | client | Ada has added and verified the number "+12025550144" |

    Example: after Ada ended all other sessions, the one that she used still works
      Given Ada has signed in on a new browser
      And Ada has signed in on a new client
      When Ada ends all other sessions on the browser
      Then it is accepted
      And Ada can use "account-page" on the browser

  @rule:H-SESSIONLIST-04
  Rule: Ending sessions from the list MUST require re-authentication

    Scenario Outline: Ada cannot end <what> <flaw>
      Given Ada has signed in on a new browser
      And Ada has signed in on a new client
      When Ada ends <what> on the browser <flaw>
      Then it is refused
      And Ada can use "account-page" on the client

      Examples: not re-authenticated
        | what                      | flaw                  |
        | the session of the client | without the password  |
        | the session of the client | with a wrong password |
        | all other sessions        | without the password  |
        | all other sessions        | with a wrong password |

    Scenario Outline: Ada cannot end <what> <flaw> instead of the password
      Given <capability>
      And <secret>
      And Ada has signed in on a new browser
      And Ada has signed in on a new client
      When Ada ends <what> on the browser <flaw>
      Then it is refused
      And Ada can use "account-page" on the client

      Examples: secrets that open less than the password
        | what                      | flaw                          | capability                                | secret                                        |
        | the session of the client | with an app-specific password | the service offers app-specific passwords | Ada holds an app-specific password for "Mail" |
        | the session of the client | with a recovery code          | the service offers recovery codes         | Ada has generated recovery codes              |
        | all other sessions        | with an app-specific password | the service offers app-specific passwords | Ada holds an app-specific password for "Mail" |
        | all other sessions        | with a recovery code          | the service offers recovery codes         | Ada has generated recovery codes              |

    Scenario Outline: Ada cannot end her own session <flaw>
      Given Ada has signed in on a new browser
      And Ada has signed in on a new client
      When Ada ends <what> on the browser <flaw>
      Then it is refused
      And Ada can use "account-page" on the browser

      Examples: not re-authenticated
        | what                       | flaw                  |
        | the session of the browser | without the password  |
        | the session of the browser | with a wrong password |

    Scenario Outline: on a trusted device, the request is refused when Ada <deed>
      Given Ada has signed in on a new client
      And Ada has signed in on a new browser
      When Ada <deed>
      Then it is refused
      And Ada can use "account-page" on the client

      Examples: not re-authenticated
        | deed                                                                      |
        | ends the session of the client on her trusted phone without the password  |
        | ends the session of the client on her trusted phone with a wrong password |
        | ends all other sessions on her trusted phone without the password         |
        | ends all other sessions on her trusted phone with a wrong password        |

    Example: Ada can end all other sessions with the password
      Given Ada has signed in on a new browser
      And Ada has signed in on a new client
      When Ada ends all other sessions on the browser
      Then it is accepted

    Scenario Outline: Ada cannot end <what>, including the session of a program, <flaw>
      Given the service offers app-specific passwords
      And Ada holds an app-specific password for "Mail"
      And "Mail" is signed in to "mail" as Ada
      And Ada has signed in on a new browser
      When Ada ends <what> on the browser <flaw>
      Then it is refused

      Examples: not re-authenticated
        | what                     | flaw                  |
        | each session of the list | without the password  |
        | each session of the list | with a wrong password |

    Scenario Outline: Ada cannot end <what> <flaw> just after she gave the right one
      Given Ada has signed in on a new browser
      And <deed>
      And Ada has signed in on a new client
      When Ada ends <what> on the browser <flaw>
      Then it is refused
      And Ada can use "account-page" on the client

      Examples: each time anew
        | what                      | flaw                  | deed                                            |
        | the session of the client | without the password  | Ada has ended all other sessions on the browser |
        | the session of the client | with a wrong password | Ada has ended all other sessions on the browser |
        | all other sessions        | without the password  | Ada has ended all other sessions on the browser |
        | all other sessions        | with a wrong password | Ada has ended all other sessions on the browser |
