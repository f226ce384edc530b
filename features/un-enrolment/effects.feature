@area:un-enrolment @effects
Feature: Undo link: what each event ends or leaves alone

  Each row is one cell of the table of effects (assay rules --effects): something that Ada has, and an event. Where an account
  can have two of that kind, she has two, and the event concerns the first; "that" device, browser or number belongs to it. Ben
  has the same, on the same clients. A row stands under the rule that decides it, or under the rule of the parameter that does.

  @rule:UNENROL-07
  Rule: Two-factor MUST stay on until both the new questions and the date of birth have been given

    Scenario Outline: in an account without a second factor, Ada's <thing> ends when <event>
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                             | event                                  |
        | unfinished activation of two-step | Ada turns on two-factor authentication |

  @rule:UNENROL-08
  Rule: After two-factor was turned off, a sign-in MUST NOT ask for a code

    Scenario Outline: in an account that somebody else has enrolled, Ada's <thing> ends when <event>
      Given Ada and Ben have accounts that somebody else has enrolled
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                                               | event                                          |
        | sign-in request on a trusted device                 | Ada follows the link that undoes the enrolment |
        | sign-in code pushed to or shown by a trusted device | Ada follows the link that undoes the enrolment |
        | sign-in code sent to a number by text or call       | Ada follows the link that undoes the enrolment |
        | code generated in the settings of a trusted device  | Ada follows the link that undoes the enrolment |
        | authenticator app                                   | Ada follows the link that undoes the enrolment |

    Scenario Outline: Ada's <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                                               | event                                                       |
        | sign-in request on a trusted device                 | Ada turns off two-factor authentication on the account page |
        | sign-in code pushed to or shown by a trusted device | Ada turns off two-factor authentication on the account page |
        | sign-in code sent to a number by text or call       | Ada turns off two-factor authentication on the account page |
        | code generated in the settings of a trusted device  | Ada turns off two-factor authentication on the account page |
        | authenticator app                                   | Ada turns off two-factor authentication on the account page |

  @rule:UNENROL-10
  Rule: The undo link MUST work for two weeks after enrolment

    Scenario Outline: in an account that somebody else has enrolled, Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts that somebody else has enrolled
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                         | event                                                                                                                                                                                           |
        | link that undoes an enrolment | Ada changes her password                                                                                                                                                                        |
        | link that undoes an enrolment | Ada resets her password on a trusted device                                                                                                                                                     |
        | link that undoes an enrolment | Ada resets her forgotten password with a code                                                                                                                                                   |
        | link that undoes an enrolment | Ada resets her forgotten password with a mailed link                                                                                                                                            |
        | link that undoes an enrolment | the service requires a new password from Ada                                                                                                                                                    |
        | link that undoes an enrolment | Ada chooses the required new password                                                                                                                                                           |
        | link that undoes an enrolment | Ada finishes her recovery                                                                                                                                                                       |
        | link that undoes an enrolment | Ada removes a device                                                                                                                                                                            |
        | link that undoes an enrolment | Ada erases a device                                                                                                                                                                             |
        | link that undoes an enrolment | Ada turns off the keychain on a device                                                                                                                                                          |
        | link that undoes an enrolment | Ada signs in on another client, then support staff try to give Ada access to her account, then support staff verify Ada's identity for the keychain, then Ada revokes one app-specific password |
        | link that undoes an enrolment | support staff unlock Ada's security code                                                                                                                                                        |
        | link that undoes an enrolment | Ada revokes all her app-specific passwords, then cancels her recovery, then starts a recovery, then chooses a new security code on a keychain device                                            |
        | link that undoes an enrolment | Ada turns off approval by security code, then resets the keychain, then refuses a sign-in request on a trusted device, then follows a wrong link                                                |
        | link that undoes an enrolment | Ada requests another sign-in code, then removes a number, then turns off the find service on a device, then signs out on a device or browser                                                    |
        | link that undoes an enrolment | Ada starts to reset a forgotten password, then adds a number, then generates and uses another app-specific password, then generates a code on a trusted device                                  |
        | link that undoes an enrolment | Ada reads all her account data                                                                                                                                                                  |
        | link that undoes an enrolment | Ada signs in a program with an app-specific password                                                                                                                                            |

      Examples:
        | thing                         | event                                                                                                                                                                                                                      |
        | link that undoes an enrolment | Ada turns on the find service on a device, then signs in again on a trusted device without a code, then edits her account data, then allows a sign-in request on a trusted device, then turns on approval by security code |
        | link that undoes an enrolment | Ada lets another device join the keychain                                                                                                                                                                                  |

    Scenario Outline: where the undo link works more than once, in an account that somebody else has enrolled, Ada's <thing> is unaffected when <event>
      Given the service declares "unenrol.link_single_use" as "false"
      And Ada and Ben have accounts that somebody else has enrolled
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                         | event                                          |
        | link that undoes an enrolment | Ada follows the link that undoes the enrolment |

    Scenario Outline: where the undo link works once, in an account that somebody else has enrolled, Ada's <thing> ends when <event>
      Given the service declares "unenrol.link_single_use" as "true"
      And Ada and Ben have accounts that somebody else has enrolled
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                         | event                                          |
        | link that undoes an enrolment | Ada follows the link that undoes the enrolment |
        | link that undoes an enrolment | Ada uses that link                             |

  @rule:UNENROL-11
  Rule: The undo link MUST NOT work after two weeks

    Scenario Outline: in an account that somebody else has enrolled, Ada's <thing> does not end before its lifetime is over
      Given Ada and Ben have accounts that somebody else has enrolled
      And they each have their own <thing>
      When the lifetime of Ada's <thing> is about to end
      Then Ada's <thing> is unaffected

      Examples:
        | thing                         |
        | link that undoes an enrolment |

    Scenario Outline: in an account that somebody else has enrolled, Ada's <thing> ends when its lifetime is over
      Given Ada and Ben have accounts that somebody else has enrolled
      And they each have their own <thing>
      When the lifetime of Ada's <thing> is over
      Then Ada's <thing> has ended

      Examples:
        | thing                         |
        | link that undoes an enrolment |

    Scenario Outline: in an account that somebody else has enrolled, Ada's <thing> does not end before its lifetime is over, even if she used it halfway through
      Given Ada and Ben have accounts that somebody else has enrolled
      And they each have their own <thing>
      When Ada uses her <thing> halfway through its lifetime, and that lifetime is about to end
      Then Ada's <thing> is unaffected

      Examples:
        | thing                         |
        | link that undoes an enrolment |

    Scenario Outline: in an account that somebody else has enrolled, Ada's <thing> ends when its lifetime is over, even if she used it halfway through
      Given Ada and Ben have accounts that somebody else has enrolled
      And they each have their own <thing>
      When Ada uses her <thing> halfway through its lifetime, and that lifetime is over
      Then Ada's <thing> has ended

      Examples:
        | thing                         |
        | link that undoes an enrolment |

  @rule:UNENROL-12
  Rule: Following the undo link MUST restore the earlier security settings

    Scenario Outline: in an account that somebody else has enrolled, Ada's <thing> ends when <event>
      Given Ada and Ben have accounts that somebody else has enrolled
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                                      | event                                          |
        | sign-in waiting for a code                 | Ada follows the link that undoes the enrolment |
        | token for choosing a required new password | Ada follows the link that undoes the enrolment |

      @edition:2fa-2018
      Examples:
        | thing                                    | event                                          |
        | code to reset a forgotten password       | Ada follows the link that undoes the enrolment |
        | unfinished reset of a forgotten password | Ada follows the link that undoes the enrolment |

  @rule:UNENROL-17
  Rule: After the undo link was followed, the rightful owner MUST have control of the account again

    Scenario Outline: in an account that somebody else has enrolled, Ada's <thing> ends when <event>
      Given Ada and Ben have accounts that somebody else has enrolled
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                                    | event                                          |
        | session on the account page              | Ada follows the link that undoes the enrolment |
        | session in a browser                     | Ada follows the link that undoes the enrolment |
        | session on a device                      | Ada follows the link that undoes the enrolment |
        | session in a third-party program         | Ada follows the link that undoes the enrolment |
        | code to reset a forgotten password       | Ada follows the link that undoes the enrolment |
        | unfinished reset of a forgotten password | Ada follows the link that undoes the enrolment |
        | app-specific password                    | Ada follows the link that undoes the enrolment |
