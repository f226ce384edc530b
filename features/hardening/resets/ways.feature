@area:hardening/resets
Feature: Hardening: a forgotten password, in each way
  A new password ends what was pending and leaves the second factor as it is, whichever way it was
  set. Each row is a cell of the table of effects (assay rules --effects).

  @rule:H-RESET-04
  Rule: A password reset MUST end all other resets in progress

    Scenario Outline: Ada's <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                              | event                                                |
        | code to reset a forgotten password | Ada resets her forgotten password with a code        |
        | code to reset a forgotten password | Ada resets her forgotten password with a mailed link |

      @edition:2fa-2018
      Examples: where a trusted device resets it
        | thing                              | event                                       |
        | code to reset a forgotten password | Ada resets her password on a trusted device |

    Scenario Outline: the code of the <which> of three resets is refused after <event>
      Given <capability>
      And Ada has an account with a second factor
      And Ada has begun three password resets
      And <begun>
      And <deed>
      When Ada resets the forgotten password with the code of the <which> reset
      Then it is refused
      And Ada's new password does not work

      Examples: of each of them
        | which  | event                    | begun                                               | deed                                                                  | capability                                                          |
        | first  | the third was finished   | Ada has begun to sign in on a new browser           | Ada has reset the forgotten password with the code of the third reset | the service lets people reset a forgotten password with a code      |
        | second | the third was finished   | Ada has begun to sign in on a new browser           | Ada has reset the forgotten password with the code of the third reset | the service lets people reset a forgotten password with a code      |
        | third  | the first was finished   | Ada has begun to sign in on a new browser           | Ada has reset the forgotten password with the code of the first reset | the service lets people reset a forgotten password with a code      |
        | first  | a reset by a mailed link | Ada has requested a link for the forgotten password | Ada has followed the link                                             | the service lets people reset a forgotten password by a mailed link |

      @edition:2fa-2018
      Examples: where a trusted device resets it
        | which | event                       | begun                                     | deed                                                    | capability                                                            |
        | first | a reset on a trusted device | Ada has begun to sign in on a new browser | Ada has reset the account password on her trusted phone | the service lets people reset the account password on trusted devices |

  @rule:H-RESET-01
  Rule: A password reset MUST NOT remove the second factor

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing          | event                                         |
        | trusted number | Ada resets her password on a trusted device   |
        | trusted number | Ada resets her forgotten password with a code |

    Scenario Outline: after <event>, a sign-in on a new client still asks for a code
      Given <capability>
      And Ada has an account with a second factor
      And <begun>
      And <deed>
      When Ada signs in on a new client
      Then a code is asked for
      And Ada is not signed in on the client

      Examples: each other way to a new password
        | event                       | begun                                             | deed                                                    | capability                                                            |
        | a reset on a trusted device | Ada has begun to sign in on a new browser         | Ada has reset the account password on her trusted phone | the service lets people reset the account password on trusted devices |
        | a required new password     | Ada has been asked for a new password on a new PC | Ada has chosen the required password on the PC          | the service can require a new password                                |

  @rule:H-RESETLINK-04
  Rule: A reset by a mailed link MUST keep the second factor

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing          | event                                                |
        | trusted number | Ada resets her forgotten password with a mailed link |

  @rule:H-RESET-02
  Rule: A code that resets the password MUST NOT be accepted more than ten minutes after it was sent

    Scenario Outline: the code for a forgotten password is refused ten minutes and a second after it was sent, although <event>
      Given Ada has an account with a second factor
      And Ada has reported the account password as forgotten
      And 300 seconds have passed
      And <deed>
      And 301 seconds have passed
      When Ada resets the forgotten password with the code sent to "+12025550101"
      Then it is refused
      And Ada's old password works

      Examples: what prolongs no life
        | event                                          | deed                                                                                                                |
        | a wrong one was entered                        | Ada has tried 1 wrong code for the forgotten password                                                               |
        | the service was restarted                      | the service was restarted                                                                                           |
        | it was entered with a password that is refused | Ada has tried to reset the forgotten password with the code sent to "+12025550101" and a password that is too short |
        | a sign-in was begun                            | Ada has begun to sign in on a new client                                                                            |
        | a wrong password was given                     | Ada has given 1 wrong password on a new client                                                                      |
