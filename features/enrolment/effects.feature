@area:enrolment @effects
Feature: Enrolment: what each event ends or leaves alone

  Each row is one cell of the table of effects (assay rules --effects): something that Ada has, and an event. Where an account
  can have two of that kind, she has two, and the event concerns the first; "that" device, browser or number belongs to it. Ben
  has the same, on the same clients. A row stands under the rule that decides it, or under the rule of the parameter that does.

  @rule:ENROL-15
  Rule: The right enrolment code MUST turn two-factor on

    Scenario Outline: in an account without a second factor, Ada's <thing> ends when <event>
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                           | event                        |
        | unfinished two-factor enrolment | Ada completes that enrolment |

  @rule:ENROL-16
  Rule: A wrong enrolment code MUST NOT verify the number or turn two-factor on

    Scenario Outline: in an account without a second factor, Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                           | event                   |
        | unfinished two-factor enrolment | Ada enters a wrong code |

  @rule:ENROL-18
  Rule: Until the enrolment code is accepted, the account MUST keep its earlier sign-in rules

    Scenario Outline: in an account without a second factor, Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                           | event                                                                                                                                                                                                                                                                                               |
        | enrolment code                  | Ada signs in on another client                                                                                                                                                                                                                                                                      |
        | unfinished two-factor enrolment | Ada signs in on another client                                                                                                                                                                                                                                                                      |
        | unfinished two-factor enrolment | Ada starts a recovery, then cancels her recovery, then turns off the find service on the enrolling device, then support staff verify Ada's identity for the keychain, then Ada chooses a new security code on a keychain device, then turns off approval by security code, then resets the keychain |
        | unfinished two-factor enrolment | support staff unlock Ada's security code                                                                                                                                                                                                                                                            |
        | unfinished two-factor enrolment | Ada turns off the keychain on a device                                                                                                                                                                                                                                                              |
        | unfinished two-factor enrolment | Ada starts to reset a forgotten password                                                                                                                                                                                                                                                            |
        | unfinished two-factor enrolment | Ada reads all her account data                                                                                                                                                                                                                                                                      |

      Examples:
        | thing                           | event                                                                                                                       |
        | unfinished two-factor enrolment | Ada turns on the find service on the enrolling device, then edits her account data, then turns on approval by security code |
        | unfinished two-factor enrolment | Ada lets another device join the keychain                                                                                   |

    Scenario Outline: in an account without a second factor, Ada's <thing> does not end before its lifetime is over
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When the lifetime of Ada's <thing> is about to end
      Then Ada's <thing> is unaffected

      Examples:
        | thing                           |
        | unfinished two-factor enrolment |

    Scenario Outline: in an account without a second factor, Ada's <thing> ends when its lifetime is over
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When the lifetime of Ada's <thing> is over
      Then Ada's <thing> has ended

      Examples:
        | thing                           |
        | unfinished two-factor enrolment |

    Scenario Outline: in an account without a second factor, Ada's <thing> does not end before its lifetime is over, even if she used it halfway through
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When Ada uses her <thing> halfway through its lifetime, and that lifetime is about to end
      Then Ada's <thing> is unaffected

      Examples:
        | thing                           |
        | unfinished two-factor enrolment |

    Scenario Outline: in an account without a second factor, Ada's <thing> ends when its lifetime is over, even if she used it halfway through
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When Ada uses her <thing> halfway through its lifetime, and that lifetime is over
      Then Ada's <thing> has ended

      Examples:
        | thing                           |
        | unfinished two-factor enrolment |

  @rule:ENROL-22
  Rule: An account created with two-factor on MUST show two-factor as on, without any enrolment

    Scenario Outline: in an account without a second factor, Ada's <thing> ends when <event>
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                           | event                                  |
        | unfinished two-factor enrolment | Ada turns on two-factor authentication |

  @rule:ENROL-27
  Rule: The service MUST refuse two-factor enrolment while two-step is on

    Scenario Outline: in an account without a second factor, Ada's <thing> ends when <event>
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      @edition:2fa-2017
      Examples:
        | thing                           | event                               |
        | enrolment code                  | Ada activates two-step verification |
        | unfinished two-factor enrolment | Ada activates two-step verification |

  @rule:ENROL-30
  Rule: A code sent to one number MUST NOT verify another number

    Scenario Outline: in an account without a second factor, Ada's <thing> ends when <event>
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing          | event                                  |
        | enrolment code | Ada turns on two-factor authentication |

    Scenario Outline: in an account without a second factor, Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                           | event                     |
        | unfinished two-factor enrolment | Ada requests another code |
