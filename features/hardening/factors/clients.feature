@area:hardening/factors
Feature: Hardening: numbers and codes from each client
  The rules for changes to numbers hold in browsers and on devices.

  Background:
    Given the service lets people add and remove trusted numbers
    And Ada has an account with a second factor

  @rule:H-FACTOR-01
  Rule: A change of the second factor MUST require a new sign-in if the last one was too long ago

    Scenario Outline: Ada cannot <change> in a session of a browser that is twelve hours old, although <event>
      Given Ada has signed in on a new browser
      And Ada has used the browser every half hour for 12 hours
      And <deed>
      When Ada tries to <change> on the browser
      Then it is refused

      Examples: what is no sign-in of this session
        | change                                    | event                     | deed                                 |
        | have another code sent to an added number | it was used               | Ada has begun to sign in on a new PC |
        | verify an added number                    | the service was restarted | the service was restarted            |
        | add a trusted number                      | Ada signed in elsewhere   | Ada has signed in on a new PC        |
        | remove a trusted number                   | Ada changed the password  | Ada has changed the account password |

  @rule:H-FACTOR-02
  Rule: The service MUST report a new factor to an address that was already on file

    Scenario Outline: when Ada adds a number on a new <kind>, a message arrives somewhere other than at that number
      Given Ada has signed in on a new <kind>
      And Ada manages the account on the <kind>
      When Ada adds and verifies the number "+12025550144"
      Then it is accepted
      And a message about it arrives for Ada somewhere other than at "+12025550144"

      Examples:
        | kind    |
        | browser |
        | Mac     |

    Scenario Outline: when Ada adds a number by <way>, a message arrives somewhere other than at that number
      Given the service can send codes by <way>
      And <added>
      And Ada has the code sent to "+12025550144"
      When Ada verifies the number "+12025550144" with that code
      Then it is accepted
      And a message about it arrives for Ada somewhere other than at "+12025550144"

      Examples: the other way to a number
        | way  | added                                           |
        | call | Ada has added the number "+12025550144" by call |

    Scenario Outline: when Ada verifies an added number after <event>, a message arrives somewhere other than at that number
      Given the service can send codes by text
      And Ada has added the number "+12025550144" by text
      And <deed>
      And Ada has the code sent to "+12025550144"
      When Ada verifies the number "+12025550144" with that code
      Then it is accepted
      And a message about it arrives for Ada somewhere other than at "+12025550144"

      Examples: what may come between
        | event                    | deed                                                                 |
        | another code for it      | Ada has asked for another code for the number "+12025550144" by text |
        | a wrong code             | Ada has tried 1 wrong code on the number "+12025550144"              |
        | a restart of the service | the service was restarted                                            |
        | a sign-in                | Ada has signed in on a new Mac                                       |

    Example: when Ada verifies one of two added numbers, a message arrives somewhere other than at that number
      Given Ada has added the number "+12025550155" by text
      When Ada adds and verifies the number "+12025550144"
      Then it is accepted
      And a message about it arrives for Ada somewhere other than at "+12025550144"

    Scenario Outline: when Ada adds a number after <event>, a message arrives somewhere other than at that number
      Given <capability>
      And Ada has begun to sign in on a new client
      And <state>
      When Ada adds and verifies the number "+12025550144"
      Then it is accepted
      And a message about it arrives for Ada somewhere other than at "+12025550144"

      Examples: what limits other things
        | event                                      | capability                                                          | state                                                                                             |
        | all but one of the allowed codes were sent | the service can send codes by text                                  | Ada has asked on the client for a code by text to "+12025550101" all but one of the allowed times |
        | password entry was locked                  | the service lets people change the account password                 | Ada has given the maximum number of wrong passwords on a new browser                              |
        | a new password was required                | the service lets people change the account password                 | the service has required a new password from Ada                                                  |
        | a reset was begun                          | the service lets people reset a forgotten password with a code      | Ada has reported the account password as forgotten                                                |
        | a link for a reset was mailed              | the service lets people reset a forgotten password by a mailed link | Ada has requested a link for the forgotten password                                               |
        | a recovery was begun                       | the service offers account recovery                                 | Ada has asked for recovery with little information                                                |

  @rule:H-FACTOR-03
  Rule: The service SHOULD report the removal of a factor to an address that is on file

    Scenario Outline: when Ada removes a number on a new <kind>, a message arrives somewhere other than at that number
      Given Ada has added and verified the number "+12025550144"
      And Ada has signed in on a new <kind>
      And Ada manages the account on the <kind>
      When Ada removes the number "+12025550144"
      Then it is accepted
      And a message about it arrives for Ada somewhere other than at "+12025550144"

      Examples:
        | kind    |
        | browser |
        | Mac     |

    Scenario Outline: when Ada removes a number after <event>, a message arrives somewhere other than at that number
      Given <capability>
      And Ada has added and verified the number "+12025550144"
      And Ada has begun to sign in on a new client
      And <state>
      When Ada removes the number "+12025550144"
      Then it is accepted
      And a message about it arrives for Ada somewhere other than at "+12025550144"

      Examples: what limits other things
        | event                               | capability                                                          | state                                                                                             |
        | the last code of the limit was sent | the service can send codes by text                                  | Ada has asked on the client for a code by text to "+12025550101" all but one of the allowed times |
        | code entry was locked               | the service can send codes by text                                  | Ada has entered the maximum number of wrong codes on a new browser                                |
        | password entry was locked           | the service lets people change the account password                 | Ada has given the maximum number of wrong passwords on a new browser                              |
        | a new password was required         | the service lets people change the account password                 | the service has required a new password from Ada                                                  |
        | a reset was begun                   | the service lets people reset a forgotten password with a code      | Ada has reported the account password as forgotten                                                |
        | a link for a reset was mailed       | the service lets people reset a forgotten password by a mailed link | Ada has requested a link for the forgotten password                                               |
        | a recovery was begun                | the service offers account recovery                                 | Ada has asked for recovery with little information                                                |

    Example: when Ada removes the second of three numbers, a message arrives somewhere other than at that number
      Given Ada has added and verified the number "+12025550144"
      And Ada has added and verified the number "+12025550155"
      When Ada removes the number "+12025550144"
      Then it is accepted
      And a message about it arrives for Ada somewhere other than at "+12025550144"

  @rule:H-FACTOR-04
  Rule: A code of a removed factor SHOULD NOT be accepted

    Example: the code for a forgotten password is refused after Ada removed the number that it was sent to
      Given the service lets people reset a forgotten password with a code
      And Ada has added and verified the number "+12025550144"
      And Ada has reported the account password as forgotten
      And Ada has the code sent to "+12025550101"
      And Ada has removed the number "+12025550101"
      When Ada resets the forgotten password with that code
      Then it is refused
      And Ada's old password works

    Scenario Outline: a code shown on a trusted device is refused after <event>
      Given <capability>
      And Ada has begun to sign in on a new browser
      And <shown>
      And <deed>
      When Ada enters that code on the browser
      Then Ada is not signed in on the browser

      @edition:2fa-2017 @edition:2fa-2018
      Examples: what takes its device away
        | event                  | shown                                   | deed                              | capability                     |
        | the device was removed | Ada has the code from her trusted phone | Ada has removed her trusted phone | trusted devices can show codes |
