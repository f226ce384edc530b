@area:account
Feature: The account page: who may use it
  Numbers, devices, passwords and further data of the account are managed on one page. Somebody who
  is not signed in there can do none of it.

  @rule:ACCOUNT-05
  Rule: Every operation on the account page MUST require a sign-in to that page

    Scenario Outline: when <situation>, a request to <operate> is <verdict>
      Given the service offers two-step verification
      And Ada has an account with two-step verification
      And Ada is also signed in on an untrusted tablet at version "8.4"
      And Ada's date of birth is "1980-02-28"
      And Ada's security answers are "Rex"
      And Ada has turned on the find service on the tablet
      And <situation>
      When Ada tries to <operate> on the browser
      Then it is <verdict>

      Examples: what is done on the page with two-step verification
        | operate                              | situation                                 | verdict  |
        | request the confirmation of a device | Ada uses a new browser without signing in | refused  |
        | request the confirmation of a device | Ada has begun to sign in on a new browser | refused  |
        | request the confirmation of a device | Ada has signed in on a new browser        | accepted |
        | confirm a device                     | Ada uses a new browser without signing in | refused  |
        | confirm a device                     | Ada has begun to sign in on a new browser | refused  |
        | confirm a device                     | Ada has signed in on a new browser        | accepted |
        | turn two-step verification off       | Ada uses a new browser without signing in | refused  |
        | turn two-step verification off       | Ada has begun to sign in on a new browser | refused  |
        | turn two-step verification off       | Ada has signed in on a new browser        | accepted |

    Scenario Outline: when <situation>, a request to turn two-factor authentication off is <verdict>
      Given Ada has an account with two-factor authentication
      And Ada's date of birth is "1980-02-28"
      And <situation>
      When Ada tries to turn two-factor authentication off on the browser
      Then it is <verdict>

      @edition:2fa-2017
      Examples: where it can be turned off
        | situation                                 | verdict  |
        | Ada uses a new browser without signing in | refused  |
        | Ada has begun to sign in on a new browser | refused  |
        | Ada has signed in on a new browser        | accepted |

    Scenario Outline: a request to edit the account data is <verdict> <edge> the end of the session
      Given Ada has an account with a second factor
      And Ada has signed in on a new browser
      And it is <edge> the end of the lifetime of a session
      When Ada tries to edit the account data on the browser
      Then it is <verdict>

      Examples: the declared time
        | edge        | verdict  |
        | just before | accepted |
        | at          | refused  |

    Example: a request to edit the account data is refused after the session was signed out
      Given Ada has an account with a second factor
      And Ada has signed in on a new browser
      And Ada has signed out on the browser
      When Ada tries to edit the account data on the browser
      Then it is refused
      And nothing changed

    Scenario Outline: a request to <operate> is refused after the session was signed out
      Given Ada has an account with a second factor
      And Ada has signed in on a new browser
      And Ada has signed out on the browser
      When Ada tries to <operate> on the browser
      Then it is refused
      And nothing changed

      Examples: what small services offer too
        | operate                     |
        | read the account data       |
        | change the account password |

    Scenario Outline: a request to continue an enrolment is <verdict> <edge> the end of the browser session
      Given the service lets people turn two-factor authentication on
      And the service declares "eligibility.web_enrolment" as "true"
      And the service lets a pending enrolment last longer than a session
      And Ada has an account without a second factor
      And Ada has a mail address
      And Ada has signed in on a new browser
      And Ada has begun enrolment on the browser
      And it is <edge> the end of the lifetime of a session
      When Ada continues the enrolment, giving the number "+12025550144"
      Then it is <verdict>

      @edition:2fa-2018
      Examples: around the end
        | edge        | verdict  |
        | just before | accepted |
        | at          | refused  |

    @edition:2fa-2018
    Example: a request to continue an enrolment is refused after a sign-out in its browser
      Given the service lets people turn two-factor authentication on
      And the service declares "eligibility.web_enrolment" as "true"
      And Ada has an account without a second factor
      And Ada has a mail address
      And Ada has signed in on a new browser
      And Ada has begun enrolment on the browser
      And Ada has signed out on the browser
      When Ada continues the enrolment, giving the number "+12025550144"
      Then it is refused
      And two-factor authentication is off for Ada
